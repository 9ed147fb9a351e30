// Preloaded into a program under test: the N-th write to a project's files fails, as a worn or full disk would.
//   FAIL_WRITE=N        which one, from 1; absent: none
//   FAIL_ERRNO=5        EIO (5) or ENOSPC (28)
//   FAIL_FOREVER=1      and every one after it
//   COUNT_WRITES=FILE   how many there were, written at the end
// Counts write, pwrite, ftruncate, fsync and fdatasync on files whose name contains ".envoi".

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

long number(const char *name)
{
    const char *value = std::getenv(name);
    return value ? std::atol(value) : 0;
}

std::atomic<long> writes{0};

bool isOfAProject(int file)
{
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return std::strstr(path, ".envoi") != nullptr;
}

bool fails(int file)
{
    if (!isOfAProject(file))
        return false;
    static const long failing = number("FAIL_WRITE");
    static const bool forever = number("FAIL_FOREVER") != 0;
    static const int error = int(number("FAIL_ERRNO"));
    const long nth = ++writes;
    if (failing == 0 || (nth != failing && !(forever && nth > failing)))
        return false;
    errno = error ? error : EIO;
    return true;
}

template <class Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

struct AtTheEnd
{
    ~AtTheEnd()
    {
        const char *path = std::getenv("COUNT_WRITES");
        if (FILE *file = path ? std::fopen(path, "w") : nullptr) {
            std::fprintf(file, "%ld\n", writes.load());
            std::fclose(file);
        }
    }
} atTheEnd;

} // namespace

extern "C" {

ssize_t write(int file, const void *data, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    return fails(file) ? -1 : real(file, data, size);
}

ssize_t pwrite(int file, const void *data, size_t size, off_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    return fails(file) ? -1 : real(file, data, size, offset);
}

ssize_t pwrite64(int file, const void *data, size_t size, off64_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return fails(file) ? -1 : real(file, data, size, offset);
}

int ftruncate64(int file, off64_t size)
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return fails(file) ? -1 : real(file, size);
}

int fsync(int file)
{
    static const auto real = next<int (*)(int)>("fsync");
    return fails(file) ? -1 : real(file);
}

int fdatasync(int file)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return fails(file) ? -1 : real(file);
}
}
