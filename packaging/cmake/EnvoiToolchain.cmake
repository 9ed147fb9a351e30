# How every target of the project is compiled.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_AUTORCC_OPTIONS --no-zstd) # the Windows Qt we build has no zstd
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g1")

find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE})
endif()

find_program(LLD ld.lld)
if(LLD AND NOT WIN32)
    add_link_options(-fuse-ld=lld)
endif()

add_compile_definitions(QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_NO_CAST_TO_ASCII QT_NO_FOREACH
                        QT_NO_KEYWORDS QT_MESSAGELOGCONTEXT ENVOI_VERSION="${PROJECT_VERSION}")

# Warnings are errors in our code; generated code includes the same headers and obeys too.
add_library(envoi_warnings INTERFACE)
target_compile_options(envoi_warnings INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Werror)

set(ENVOI_SANITIZE "" CACHE STRING "address;undefined or thread: sanitizers to build with")
if(ENVOI_SANITIZE)
    string(REPLACE ";" "," sanitizers "${ENVOI_SANITIZE}")
    add_compile_options(-fsanitize=${sanitizers} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${sanitizers})
endif()
option(ENVOI_COVERAGE "Count executed lines" OFF)
if(ENVOI_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()
