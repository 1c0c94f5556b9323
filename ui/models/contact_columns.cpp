#include "ui/models/contact_columns.h"

#include "ui/models/display_text.h"
#include "ui/models/drop_words.h"
#include "ui/models/words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vaultgram::ui {
namespace {

using Col = ContactColumn;
constexpr double unknownKey = std::numeric_limits<double>::quiet_NaN();
constexpr double presenceStep = 1e11;  // more than the seconds of any date
constexpr auto asDash = Unknown::Dash;

enum class FigureSpan { Minute, FiveMinutes, Ever };

template <class Value>
std::optional<Value> pick(const Spans<Value>& spans, FigureSpan span) {
    switch (span) {
        case FigureSpan::Minute: return spans.minute;
        case FigureSpan::FiveMinutes: return spans.fiveMinutes;
        case FigureSpan::Ever: return spans.ever;
    }
    return {};
}

// The figures that come in three spans, side by side in the table: counts or shares.
using CountsOf = const Counts& (*)(const LinkFigures&);
using SharesOf = const Shares& (*)(const LinkFigures&);
struct Triple {
    enum How { Number, Bytes, Percent, Time, Ratio };
    Col first;
    How how;
    CountsOf counts = nullptr;
    SharesOf shares = nullptr;
};
constexpr Triple counted(Col first, Triple::How how, CountsOf counts) {
    return {first, how, counts, nullptr};
}
constexpr Triple shared(Col first, Triple::How how, SharesOf shares) {
    return {first, how, nullptr, shares};
}
using Link = LinkFigures;
constexpr Triple triples[] = {
    shared(
        Col::LossMinute, Triple::Percent, [](const Link& link) -> auto& { return link.loss; }),
    counted(
        Col::ResentMinute, Triple::Number, [](const Link& link) -> auto& { return link.resent; }),
    shared(
        Col::DeliveryMinute, Triple::Time,
        [](const Link& link) -> auto& { return link.deliveryMedian; }),
    shared(
        Col::SlowMinute, Triple::Time, [](const Link& link) -> auto& { return link.deliveryP99; }),
    counted(
        Col::ToThemMinute, Triple::Bytes,
        [](const Link& link) -> auto& { return link.toThem.bytes; }),
    counted(
        Col::FromThemMinute, Triple::Bytes,
        [](const Link& link) -> auto& { return link.fromThem.bytes; }),
    counted(
        Col::LateMinute, Triple::Number, [](const Link& link) -> auto& { return link.late; }),
    counted(
        Col::DuplicatesMinute, Triple::Number,
        [](const Link& link) -> auto& { return link.duplicates; }),
    counted(
        Col::PacketsToMinute, Triple::Number,
        [](const Link& link) -> auto& { return link.toThem.packets; }),
    counted(
        Col::PacketsFromMinute, Triple::Number,
        [](const Link& link) -> auto& { return link.fromThem.packets; }),
    counted(
        Col::ContentToMinute, Triple::Bytes,
        [](const Link& link) -> auto& { return link.toThem.payload; }),
    counted(
        Col::PaddingToMinute, Triple::Bytes,
        [](const Link& link) -> auto& { return link.toThem.padding; }),
    counted(
        Col::ContentFromMinute, Triple::Bytes,
        [](const Link& link) -> auto& { return link.fromThem.payload; }),
    counted(
        Col::PaddingFromMinute, Triple::Bytes,
        [](const Link& link) -> auto& { return link.fromThem.padding; }),
    counted(
        Col::LimitedMinute, Triple::Number, [](const Link& link) -> auto& { return link.limited; }),
    counted(
        Col::HandshakesMinute, Triple::Number,
        [](const Link& link) -> auto& { return link.handshakes; }),
    shared(
        Col::CompressionMinute, Triple::Ratio,
        [](const Link& link) -> auto& { return link.compression; })};

struct FigurePlace {
    const Triple* triple = nullptr;
    FigureSpan span = FigureSpan::Minute;
};
FigurePlace placeOf(Col column) {
    for (const Triple& triple : triples) {
        const int offset = static_cast<int>(column) - static_cast<int>(triple.first);
        if (offset >= 0 && offset < 3) return {&triple, static_cast<FigureSpan>(offset)};
    }
    return {};
}

Count countOf(const LinkFigures& link, const FigurePlace& place) {
    return place.triple->counts != nullptr ? pick(place.triple->counts(link), place.span) : Count();
}
Figure shareOf(const LinkFigures& link, const FigurePlace& place) {
    return place.triple->shares != nullptr ? pick(place.triple->shares(link), place.span)
                                           : Figure();
}

QString textOf(const LinkFigures& link, const FigurePlace& place) {
    switch (place.triple->how) {
        case Triple::Number: return FigureWords::count(countOf(link, place), asDash);
        case Triple::Bytes: return FigureWords::bytes(countOf(link, place), asDash);
        case Triple::Percent: return FigureWords::share(shareOf(link, place), asDash);
        case Triple::Time: return FigureWords::milliseconds(shareOf(link, place), Unknown::NoData);
        case Triple::Ratio: return FigureWords::ratio(shareOf(link, place), asDash);
    }
    return {};
}

double keyOf(const Figure& figure) {
    return figure.value_or(unknownKey);
}
double keyOf(const Count& count) {
    return count ? static_cast<double>(*count) : unknownKey;
}

// Old programs confirm nothing: of theirs there will never be a round trip.
bool confirmsNothing(PeerKind kind) {
    return kind == PeerKind::Legacy || kind == PeerKind::LegacyAnonymous;
}

QString rttText(const ContactFigures& contact) {
    const LinkFigures& link = contact.link;
    if (!link.rtt)
        return FigureWords::unknown(confirmsNothing(contact.kind) ? asDash : Unknown::NoData);
    if (!link.rttDeviation) return FigureWords::milliseconds(link.rtt, asDash);
    const bool seconds = *link.rtt >= 1000;
    const double scale = seconds ? 1000 : 1;
    const QString both = FigureWords::number(*link.rtt / scale) + QStringLiteral(" ± ") +
                         FigureWords::number(*link.rttDeviation / scale);
    return both + (seconds ? QStringLiteral(" s") : QStringLiteral(" ms"));
}

// A key that is due is made with the next packet: until then its time is over, not negative.
QString untilText(const Figure& seconds) {
    if (seconds && *seconds <= 0) return ContactColumns::tr("due", "the next key");
    return FigureWords::age(seconds, asDash);
}

QString queueText(const LinkFigures& link) {
    if (!link.queuedMessages) return FigureWords::unknown(asDash);
    const QString messages = FigureWords::count(link.queuedMessages, asDash);
    if (*link.queuedMessages == 0 || !link.queuedBytes) return messages;
    return messages + QStringLiteral(" / ") + FigureWords::bytes(link.queuedBytes, asDash);
}

double presenceKey(const ContactFigures& contact) {
    const auto since =
        contact.presenceSince.isValid() ? contact.presenceSince.toSecsSinceEpoch() : 0;
    const bool tellsSince = contact.presence == Presence::Unreachable;
    return static_cast<double>(contact.presence) * presenceStep +
           (tellsSince ? static_cast<double>(since) : 0);
}

double securityKey(const ContactFigures& contact) {
    return static_cast<double>(contact.trust) * 100 + static_cast<double>(contact.security) * 10 +
           static_cast<double>(contact.kind);
}

}  // namespace

bool sameCell(const CellKey& left, const CellKey& right) {
    const bool sameNumber =
        left.number == right.number || (std::isnan(left.number) && std::isnan(right.number));
    return sameNumber && left.text == right.text;
}

QString ContactColumns::text(Col column, const ContactFigures& contact, RateUnit unit) {
    const LinkFigures& link = contact.link;
    if (const FigurePlace place = placeOf(column); place.triple != nullptr)
        return textOf(link, place);
    switch (column) {
        case Col::Name: return displayLine(contact.name);
        case Col::Address: return displayLine(contact.address);
        case Col::State: return Words::presence(infoOf(contact));
        case Col::Rtt: return rttText(contact);
        case Col::Queue: return queueText(link);
        case Col::ToThemRate: return FigureWords::rate(link.toThem.rate, unit, asDash);
        case Col::FromThemRate: return FigureWords::rate(link.fromThem.rate, unit, asDash);
        case Col::KeyAge:
            if (writesInClear(contact)) return tr("no key");
            return FigureWords::age(contact.keyAge, asDash);
        case Col::Security: return securityWords(contact);
        case Col::NextRotation: return untilText(contact.nextRotation);
        case Col::ForwardSecrecy: return FigureWords::yesOrNo(contact.forwardSecret, asDash);
        case Col::Skew: return FigureWords::skew(contact.clockSkew, asDash);
        case Col::OldestQueued: return FigureWords::age(link.oldestQueued, asDash);
        case Col::RttLeast: return FigureWords::milliseconds(link.rttLeast, asDash);
        case Col::LastError:
            return contact.lastError.isEmpty() ? FigureWords::unknown(asDash)
                                               : DropWords::title(contact.lastError);
        case Col::Kind: return Words::kind(contact.kind);
        case Col::PathMtu: return FigureWords::count(contact.pathMtu, asDash);
        default: return {};
    }
}

CellKey ContactColumns::key(Col column, const ContactFigures& contact) {
    const LinkFigures& link = contact.link;
    if (const FigurePlace place = placeOf(column); place.triple != nullptr) {
        return {place.triple->counts != nullptr ? keyOf(countOf(link, place))
                                                : keyOf(shareOf(link, place))};
    }
    switch (column) {
        case Col::Name: return {0, contact.name};
        case Col::Address: return {0, contact.address};
        case Col::State: return {presenceKey(contact)};
        case Col::Rtt: return {keyOf(link.rtt)};
        case Col::Queue: return {keyOf(link.queuedMessages)};
        case Col::ToThemRate: return {keyOf(link.toThem.rate)};
        case Col::FromThemRate: return {keyOf(link.fromThem.rate)};
        case Col::KeyAge: return {keyOf(contact.keyAge)};
        case Col::Security: return {securityKey(contact)};
        case Col::NextRotation: return {keyOf(contact.nextRotation)};
        case Col::ForwardSecrecy:
            return {contact.forwardSecret ? double(*contact.forwardSecret) : unknownKey};
        case Col::Skew: return {keyOf(contact.clockSkew)};
        case Col::OldestQueued: return {keyOf(link.oldestQueued)};
        case Col::RttLeast: return {keyOf(link.rttLeast)};
        case Col::LastError: return {0, contact.lastError};
        case Col::Kind: return {static_cast<double>(contact.kind)};
        case Col::PathMtu: return {keyOf(contact.pathMtu)};
        default: return {};
    }
}

bool ContactColumns::isQuiet(Col column, const ContactFigures& contact) {
    if (column == Col::Address) return true;
    if (!isNumber(column)) return false;
    const double number = key(column, contact).number;
    return std::isnan(number) || number == 0;
}

bool ContactColumns::isNumber(Col column) {
    switch (column) {
        case Col::Name:
        case Col::Address:
        case Col::State:
        case Col::Security:
        case Col::Kind:
        case Col::LastError:
        case Col::ForwardSecrecy: return false;
        default: return true;
    }
}

bool ContactColumns::beginsGroup(Col column) {
    const FigurePlace place = placeOf(column);
    if (place.triple != nullptr) return place.span == FigureSpan::Minute;
    return column == Col::Queue || column == Col::NextRotation || column == Col::RttLeast ||
           column == Col::Kind;
}

int ContactColumns::groupSize(Col first) {
    const FigurePlace place = placeOf(first);
    return place.triple != nullptr && place.span == FigureSpan::Minute ? 3 : 1;
}

ContactInfo ContactColumns::infoOf(const ContactFigures& contact) {
    ContactInfo info;
    info.id = contact.id;
    info.name = contact.name;
    info.address = contact.address;
    info.presence = contact.presence;
    info.presenceSince = contact.presenceSince;
    info.security = writesInClear(contact) ? vaultgram::ui::Security::Plaintext : contact.security;
    info.trust = contact.trust;
    info.kind = contact.kind;
    return info;
}

QString ContactColumns::securityWords(const ContactFigures& contact) {
    // Trust is about the person; it stands while there is no session.
    const bool decided = contact.trust == Trust::Verified || contact.trust == Trust::NotVerified;
    if (decided && contact.security == vaultgram::ui::Security::None)
        return Words::trust(contact.trust);
    return Words::shortChip(infoOf(contact));
}

ContactFigures ContactColumns::totals(const DashboardFigures& figures) {
    ContactFigures all;
    all.link = figures.all;
    return all;
}

}  // namespace vaultgram::ui
