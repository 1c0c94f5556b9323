#include "core/control.h"

#include "core/limits.h"
#include "core/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <vector>

namespace vaultgram {
namespace {

using Json = nlohmann::json;

// Builds no tree: only members of the outermost object are kept.
class ControlReader : public nlohmann::json_sax<Json> {
public:
    bool null() override { return value(OtherValue{}); }
    bool boolean(bool) override { return value(OtherValue{}); }
    bool number_integer(number_integer_t number) override { return value(number); }
    bool number_unsigned(number_unsigned_t number) override {
        // Beyond int64 no field of ours has a meaning.
        const bool fits = number <= static_cast<number_unsigned_t>(INT64_MAX);
        return fits ? value(static_cast<std::int64_t>(number)) : value(OtherValue{});
    }
    bool number_float(number_float_t, const string_t&) override { return value(OtherValue{}); }
    bool string(string_t& text) override { return value(std::move(text)); }
    bool binary(binary_t&) override { return false; }

    bool start_object(std::size_t) override { return open(); }
    bool key(string_t& name) override {
        if (!m_names.back().insert(name).second) return false;  // a duplicate
        if (m_names.size() == 1) m_key = name;
        return true;
    }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return !m_names.empty() && open(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t, const std::string&, const Json::exception&) override {
        return false;
    }

    [[nodiscard]] Control take() { return std::move(m_control); }

private:
    bool value(ControlValue value) {
        if (m_names.empty()) return false;  // a bare value is no object
        if (m_names.size() == 1) m_control.insert_or_assign(m_key, std::move(value));
        return true;
    }
    bool open() {
        if (m_names.size() == limits::controlDepth) return false;
        if (m_names.size() == 1) m_control.insert_or_assign(m_key, OtherValue{});
        m_names.emplace_back();
        return true;
    }
    bool close() {
        m_names.pop_back();
        return true;
    }

    Control m_control;
    std::string m_key;
    std::vector<std::set<std::string>> m_names;  // one set of names an open container
};

}  // namespace

Result<Control> decodeControl(ByteView json) try {
    // The library would skip a byte order mark and take a zero byte for the end; RFC 8259
    // section 8.1 has neither.
    const bool marked = !json.empty() && json.front() == 0xef;
    const bool ends = std::find(json.begin(), json.end(), 0) != json.end();
    if (json.size() > limits::controlSize || marked || ends || !isUtf8(json))
        return fail(DropReason::ControlMalformed);
    ControlReader reader;
    if (!Json::sax_parse(json.begin(), json.end(), &reader))
        return fail(DropReason::ControlMalformed);
    return reader.take();
} catch (const std::exception&) {  // a number out of range; here is where it ends
    return fail(DropReason::ControlMalformed);
}

}  // namespace vaultgram
