# The web service stands on KDSoap 2.2 for Qt 6: that of the system, or the one packaging/get-kdsoap.sh built and kept.
set(ENVOI_SOAP AUTO CACHE STRING "The web service: AUTO (when KDSoap is there), ON or OFF")
set_property(CACHE ENVOI_SOAP PROPERTY STRINGS AUTO ON OFF)
set(ENVOI_HAS_SOAP FALSE)
if(ENVOI_SOAP STREQUAL "OFF")
    message(STATUS "Web service: no (ENVOI_SOAP is OFF)")
    return()
endif()

if(DEFINED ENV{ENVOI_DEPS})
    set(kept $ENV{ENVOI_DEPS})
elseif(DEFINED ENV{XDG_CACHE_HOME})
    set(kept $ENV{XDG_CACHE_HOME}/envoi-deps)
else()
    set(kept $ENV{HOME}/.cache/envoi-deps)
endif()
if(CMAKE_CROSSCOMPILING)
    unset(kept)
endif()
find_package(KDSoap-qt6 2.2 CONFIG QUIET HINTS ${kept}/kdsoap-2.2.0-qt${Qt6_VERSION})
if(KDSoap-qt6_FOUND)
    set(ENVOI_HAS_SOAP TRUE)
    message(STATUS "Web service: yes, with KDSoap ${KDSoap-qt6_VERSION} (${KDSoap-qt6_DIR})")
elseif(ENVOI_SOAP STREQUAL "ON")
    message(FATAL_ERROR "Web service: KDSoap 2.2 for Qt 6 was not found. Run packaging/get-kdsoap.sh, which builds it and "
                        "keeps it where it is found; or set ENVOI_SOAP to OFF.")
else()
    message(STATUS "Web service: no, KDSoap 2.2 for Qt 6 was not found (packaging/get-kdsoap.sh builds it)")
endif()

# The types and the dispatcher of a contract, generated each time it changes; the header is envoicontract.h. KDSoap's
# own macro writes every contract's code into one place under one name.
#   envoi_generate_contract(NAME envoi_contract WSDL soap/envoi.wsdl)
function(envoi_generate_contract)
    cmake_parse_arguments(CONTRACT "" "NAME;WSDL" "" ${ARGN})
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/${CONTRACT_NAME})
    file(MAKE_DIRECTORY ${folder})
    set(generated ${folder}/envoicontract.h ${folder}/envoicontract.cpp)
    add_custom_command(OUTPUT ${generated} VERBATIM WORKING_DIRECTORY ${folder}
        COMMAND KDSoap::kdwsdl2cpp -server -optional-element-type std-optional -use-local-files-only -namespace envoi::soap
                -both envoicontract ${CMAKE_CURRENT_SOURCE_DIR}/${CONTRACT_WSDL}
        DEPENDS ${CONTRACT_WSDL} KDSoap::kdwsdl2cpp COMMENT "Generating code from ${CONTRACT_WSDL}")
    add_library(${CONTRACT_NAME} STATIC ${generated}) # not with our warnings: nobody here wrote it
    target_compile_definitions(${CONTRACT_NAME} PRIVATE QT_NO_WARNING_OUTPUT QT_NO_DEBUG_OUTPUT)
    target_include_directories(${CONTRACT_NAME} SYSTEM PUBLIC ${folder})
    target_link_libraries(${CONTRACT_NAME} PUBLIC KDSoap::kdsoap-server KDSoap::kdsoap)
endfunction()
