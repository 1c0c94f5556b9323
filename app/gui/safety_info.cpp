#include "app/gui/safety_info.h"

#include "app/gui/ids.h"
#include "app/gui/translate.h"
#include "app/gui/translate_message.h"

#include <algorithm>

namespace vaultgram::gui {
namespace {

constexpr qsizetype groupSize = 5;
constexpr std::size_t wordsInAHalf = SafetyNumber::wordCount / 2;

QStringList groupsOf(std::string_view digits) {
    QStringList groups;
    const QString all = QString::fromLatin1(digits.data(), static_cast<qsizetype>(digits.size()));
    for (qsizetype i = 0; i < all.size(); i += groupSize) groups += all.mid(i, groupSize);
    return groups;
}

// Which half of the number is this identity's? The one that its number with itself has twice.
bool isUpper(const SafetyNumber& number, const IdentityId& id) {
    const std::string own = SafetyNumber(id, id).digits();
    return number.digits().compare(0, own.size() / 2, own, 0, own.size() / 2) == 0;
}

ui::SafetyHalf halfOf(const SafetyNumber& number, bool upper, const IdentityId& id) {
    const std::string_view digits = number.digits();
    const std::size_t middle = digits.size() / 2;
    ui::SafetyHalf half;
    half.first = upper;
    half.groups = groupsOf(upper ? digits.substr(0, middle) : digits.substr(middle));
    for (std::size_t i = 0; i < wordsInAHalf; ++i) {
        const std::string_view word = number.words()[upper ? i : wordsInAHalf + i];
        half.words += QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
    }
    half.fingerprint = hexFingerprint(id);
    return half;
}

ui::Compared resultOf(Comparison comparison) {
    switch (comparison) {
        case Comparison::Match: return ui::Compared::Match;
        case Comparison::Different: return ui::Compared::Different;
        case Comparison::Unreadable: return ui::Compared::Unreadable;
    }
    return ui::Compared::Unreadable;
}

Comparison compareCode(const QByteArray& raw, const IdentityId& own, const IdentityId& other) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(raw.constData());
    return compareSafetyCode({bytes, static_cast<std::size_t>(raw.size())}, own, other);
}

}  // namespace

std::optional<IdentityId> comparedWith(const PeerInfo& peer) {
    return peer.trust == Trust::KeyChanged && peer.other ? peer.other : peer.pin;
}

ui::SafetyInfo safetyOf(const Contact& contact, const QString& name,
                        const std::optional<IdentityId>& own, Now now) {
    ui::SafetyInfo info;
    info.contactId = idOf(contact.id);
    info.name = name;
    info.trust = trustOf(contact.info.trust);
    const auto other = comparedWith(contact.info);
    if (!own || !other) return info;
    const SafetyNumber number(*own, *other);
    const bool theirsUpper = isUpper(number, *other);
    info.theirs = halfOf(number, theirsUpper, *other);
    info.own = halfOf(number, !theirsUpper, *own);
    const SafetyCode code = safetyCode(*own, *other);
    info.code = QByteArray(reinterpret_cast<const char*>(code.data()), code.size());
    if (contact.info.sessionSince) info.rotated = wallTime(*contact.info.sessionSince, now);
    return info;
}

std::optional<ui::KeyChange> keyChangeOf(const PeerInfo& peer, const QString& name,
                                         bool wasVerified) {
    if (peer.trust != Trust::KeyChanged || !peer.pin || !peer.other) return {};
    const std::string before = SafetyNumber(*peer.pin, *peer.pin).digits();
    const std::string now = SafetyNumber(*peer.other, *peer.other).digits();
    return ui::KeyChange{name, groupsOf(std::string_view(before).substr(0, before.size() / 2)),
                         groupsOf(std::string_view(now).substr(0, now.size() / 2)), wasVerified};
}

bool isKeyNow(const PeerInfo& peer, const QString& shown) {
    const auto change = keyChangeOf(peer, {}, false);
    return change && change->now.join(u' ') == shown;
}

ui::SafetyComparer comparerFor(const IdentityId& own, const IdentityId& other) {
    return [number = SafetyNumber(own, other), own, other](const QString& pasted) {
        const std::string text = pasted.toStdString();
        const Comparison digits = number.compareDigits(text);
        if (digits != Comparison::Unreadable) return resultOf(digits);
        const Comparison words = number.compareWords(text);
        if (words != Comparison::Unreadable) return resultOf(words);
        const QByteArray plain = pasted.toLatin1().trimmed();
        for (const QByteArray& raw : {QByteArray::fromHex(plain), QByteArray::fromBase64(plain)}) {
            const Comparison code = compareCode(raw, own, other);
            if (code != Comparison::Unreadable) return resultOf(code);
        }
        return ui::Compared::Unreadable;
    };
}

}  // namespace vaultgram::gui
