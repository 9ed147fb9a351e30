#pragma once

#include <QStringView>

#include <vector>

/**
 * The keys a list had so far, by a fingerprint of each. Two independent 64-bit hashes: the keys of a hundred million
 * lines would meet by chance less often than disks fail.
 */
class SeenKeys
{
public:
    struct Fingerprint
    {
        quint64 first = 0;
        quint64 second = 0;
        bool operator==(const Fingerprint &) const = default;
    };

    /** The memory where it belongs is on its way from now on: whoever does something else first waits less in add(). */
    Fingerprint look(QStringView key) const;
    /** False when it was there. */
    bool add(const Fingerprint &fingerprint);

private:
    /** Where it is, or the free place where it belongs. */
    Fingerprint &placeFor(const Fingerprint &fingerprint);
    void grow();

    std::vector<Fingerprint> m_places = std::vector<Fingerprint>(1024); ///< a power of two of them; all zero: free
    size_t m_taken = 0;
};
