// A hash table of things that are kept elsewhere, found by a key that each of them holds:
// 32 bytes a thing, whatever the size of the key.
//
//   struct Address { static const Endpoint& of(const Peer& peer) { return peer.address; } };
//   PointerSet<Peer, Endpoint, Address> peers;
//
// What is in the table must stay where it is, and keep its key.
#pragma once

#include <functional>
#include <unordered_set>

namespace vaultgram {

template <class Thing, class Key, class KeyOf>
class PointerSet {
public:
    // Takes the place of one with the same key.
    void put(Thing& thing) {
        remove(KeyOf::of(thing));
        m_things.insert(&thing);
    }
    // False if there is one with this key already.
    bool add(Thing& thing) { return m_things.insert(&thing).second; }
    void remove(const Key& key) {
        if (const auto found = m_things.find(key); found != m_things.end()) m_things.erase(found);
    }
    [[nodiscard]] Thing* find(const Key& key) const {
        const auto found = m_things.find(key);
        return found == m_things.end() ? nullptr : *found;
    }
    [[nodiscard]] std::size_t size() const { return m_things.size(); }

private:
    static const Key& keyOf(const Key& key) { return key; }
    static const Key& keyOf(const Thing* thing) { return KeyOf::of(*thing); }

    struct Hash {
        using is_transparent = void;
        template <class T>
        std::size_t operator()(const T& of) const noexcept {
            return std::hash<Key>{}(keyOf(of));
        }
    };
    struct Equal {
        using is_transparent = void;
        template <class A, class B>
        bool operator()(const A& a, const B& b) const noexcept {
            return keyOf(a) == keyOf(b);
        }
    };
    std::unordered_set<Thing*, Hash, Equal> m_things;
};

}  // namespace vaultgram
