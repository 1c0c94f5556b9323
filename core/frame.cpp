#include "core/frame.h"

#include "core/limits.h"
#include "core/sizes.h"

#include <msgpack.hpp>

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdint>
#include <optional>
#include <string_view>

namespace vaultgram {
namespace {

constexpr std::uint8_t protocolVersion = limits::protocolVersion;

// Walks the msgpack text once and keeps views; every limit is checked before the
// library acts on a length. Returning false stops the walk.
class FrameVisitor : public msgpack::null_visitor {
public:
    bool visit_nil() { return scalar(); }
    bool visit_boolean(bool) { return scalar(); }
    bool visit_float32(float) { return scalar(); }
    bool visit_float64(double) { return scalar(); }
    bool visit_ext(const char*, std::uint32_t) { return false; }

    bool visit_positive_integer(std::uint64_t value) {
        if (m_depth == 1 && !m_isKey && m_key == "v") m_version = value;
        return scalar();
    }
    bool visit_negative_integer(std::int64_t value) {  // also of a signed form that is not
        if (value >= 0) return visit_positive_integer(static_cast<std::uint64_t>(value));
        return scalar();
    }
    bool visit_str(const char* data, std::uint32_t size) {
        if (m_isKey) return key({data, size});
        return bytes(data, size);
    }
    bool visit_bin(const char* data, std::uint32_t size) { return bytes(data, size); }

    bool start_array(std::uint32_t size) {
        return !m_isKey && size <= limits::frameArray && m_depth > 0 && open();
    }
    bool end_array() { return close(); }

    bool start_map(std::uint32_t size) {
        if (m_isKey || size > limits::frameKeys || !open()) return false;
        m_keys[m_depth - 1].count = 0;
        return true;
    }
    bool start_map_key() {
        m_isKey = true;
        return true;
    }
    bool end_map_key() {
        const bool wasText = !m_isKey;  // key() cleared it
        return wasText;
    }
    bool end_map() { return close(); }

    void parse_error(std::size_t, std::size_t) { m_failed = true; }
    void insufficient_bytes(std::size_t, std::size_t) { m_failed = true; }

    [[nodiscard]] bool failed() const { return m_failed || !m_wasMap || m_depth != 0; }
    [[nodiscard]] bool versionIsOurs() const { return m_version == protocolVersion; }
    [[nodiscard]] const Frame& frame() const { return m_frame; }

private:
    struct Keys {
        std::array<std::string_view, limits::frameKeys> names;
        std::size_t count = 0;
    };

    bool scalar() const {
        if (m_isKey || m_depth == 0 || m_depth >= limits::frameDepth) return false;
        return m_depth != 1 || !isField();
    }
    [[nodiscard]] bool isField() const {
        return m_key == "p" || m_key == "c" || m_key == "g" || m_key == "x";
    }
    bool bytes(const char* data, std::uint32_t size) {
        if (m_isKey || m_depth == 0 || m_depth >= limits::frameDepth) return false;
        if (m_depth != 1 || !isField()) return true;
        const ByteView field{reinterpret_cast<const std::uint8_t*>(data), size};
        switch (m_key.front()) {
            case 'p': m_frame.payload = field; break;
            case 'c': m_frame.control = field; break;
            case 'x': m_frame.handshake = field; break;
            default: m_frame.padding = size; break;
        }
        return true;
    }
    bool key(std::string_view name) {
        Keys& keys = m_keys[m_depth - 1];
        for (std::size_t i = 0; i < keys.count; ++i)
            if (keys.names[i] == name) return false;
        keys.names[keys.count++] = name;
        if (m_depth == 1) m_key = name;
        m_isKey = false;
        return true;
    }
    bool open() {
        if (m_depth == 0) m_wasMap = true;
        // A container that stands where a field of bytes belongs.
        if (m_depth == 1 && isField()) return false;
        if (m_depth >= limits::frameDepth) return false;
        ++m_depth;
        return true;
    }
    bool close() {
        --m_depth;
        return true;
    }

    Frame m_frame;
    std::optional<std::uint64_t> m_version;
    std::array<Keys, limits::frameDepth> m_keys;
    std::string_view m_key;  // of the outermost map
    std::size_t m_depth = 0;
    bool m_isKey = false;
    bool m_wasMap = false;
    bool m_failed = false;
};

void appendBinHeader(Bytes& to, std::size_t size) {
    if (size <= 0xff) {
        to.push_back(0xc4);
    } else if (size <= 0xffff) {
        to.push_back(0xc5);
        to.push_back(static_cast<std::uint8_t>(size >> 8U));
    } else {
        to.push_back(0xc6);
        for (const unsigned shift : {24U, 16U, 8U})
            to.push_back(static_cast<std::uint8_t>(size >> shift));
    }
    to.push_back(static_cast<std::uint8_t>(size));
}

void appendField(Bytes& to, char name, ByteView value) {
    to.push_back(0xa1);
    to.push_back(static_cast<std::uint8_t>(name));
    appendBinHeader(to, value.size());
    append(to, value);
}

// All but the padding, whose name is the last thing written.
void appendHead(Bytes& to, ByteView payload, ByteView control, unsigned map = 0x84U) {
    for (const unsigned byte : {map, 0xa1U, unsigned{'v'}, unsigned{protocolVersion}})
        to.push_back(static_cast<std::uint8_t>(byte));
    appendField(to, 'p', payload);
    appendField(to, 'c', control);
    to.push_back(0xa1);
    to.push_back('g');
}

// Takes `raw` apart if it is in the one form that we and the reference write (60
// instructions; msgpack takes 1,500 for the same). All else is msgpack's to judge.
class UsualForm {
public:
    explicit UsualForm(ByteView raw) : m_rest(raw) {}
    [[nodiscard]] std::optional<Frame> read() {
        static constexpr std::array<std::uint8_t, 4> head{0x84, 0xa1, 'v', protocolVersion};
        if (m_rest.size() < head.size() || !std::equal(head.begin(), head.end(), m_rest.begin()))
            return {};
        m_rest = m_rest.subspan(head.size());
        Frame frame;
        ByteView padding;
        if (!field('p', frame.payload) || !field('c', frame.control) || !field('g', padding))
            return {};
        frame.padding = padding.size();
        return m_rest.empty() ? std::optional(frame) : std::nullopt;
    }

private:
    bool field(std::uint8_t name, ByteView& value) {
        if (m_rest.size() < 4 || m_rest[0] != 0xa1 || m_rest[1] != name) return false;
        const bool wide = m_rest[2] == 0xc5;
        if ((!wide && m_rest[2] != 0xc4) || (wide && m_rest.size() < 5)) return false;
        const std::size_t header = wide ? 5 : 4;
        const std::size_t size = wide ? std::size_t{m_rest[3]} << 8U | m_rest[4] : m_rest[3];
        if (m_rest.size() - header < size) return false;
        value = m_rest.subspan(header, size);
        m_rest = m_rest.subspan(header + size);
        return true;
    }
    ByteView m_rest;
};

}  // namespace

Result<Frame> decodeFrame(ByteView raw) try {
    if (const std::optional<Frame> usual = UsualForm(raw).read()) return *usual;
    FrameVisitor visitor;
    std::size_t used = 0;
    const auto* text = reinterpret_cast<const char*>(raw.data());
    const bool parsed = !raw.empty() && msgpack::parse(text, raw.size(), used, visitor);
    if (!parsed || used != raw.size() || visitor.failed()) return fail(DropReason::FrameMalformed);
    if (!visitor.versionIsOurs()) return fail(DropReason::Version);
    return visitor.frame();
} catch (const std::exception&) {  // msgpack reports by throwing; here is where it ends
    return fail(DropReason::FrameMalformed);
}

void appendFrame(Bytes& to, const Frame& frame, std::size_t size, Padding padding, Random& random) {
    const std::size_t bare = frameSize(frame.payload.size(), frame.control.size());
    assert(bare <= size);
    const std::size_t pad = size - bare;
    appendHead(to, frame.payload, frame.control);
    appendBinHeader(to, pad);
    const std::size_t begin = to.size();
    to.resize(begin + pad);  // zeros
    if (padding == Padding::Random) random.fill({to.data() + begin, pad});
}

void appendBareFrame(Bytes& to, ByteView payload, ByteView control) {
    appendHead(to, payload, control);
    appendBinHeader(to, 0);
}

void appendHandshakeFrame(Bytes& to, ByteView record, std::size_t size, Random& random) {
    constexpr std::size_t binSixteen = 1;  // what the header of the padding is longer by
    const std::size_t bare = frameSize(0, 0) + 2 + binHeader(record.size()) + record.size();
    assert(record.size() <= 0xff && size > bare + 0xff + binSixteen);
    const std::size_t pad = size - bare - binSixteen;
    appendHead(to, {}, {}, 0x85U);
    appendBinHeader(to, pad);
    const std::size_t begin = to.size();
    to.resize(begin + pad);
    random.fill({to.data() + begin, pad});
    appendField(to, 'x', record);
}

bool looksLikeFrame(ByteView datagram) {
    if (datagram.size() < limits::boxOverhead + limits::innerOverhead) return true;
    const auto isText = [](std::uint8_t byte) { return (byte & 0xe0U) == 0xa0U || byte == 0xd9; };
    if ((datagram[0] & 0xf0U) == 0x80U) return isText(datagram[1]);
    if (datagram[0] == 0xde) return isText(datagram[3]);
    return datagram[0] == 0xdf && isText(datagram[5]);
}

}  // namespace vaultgram
