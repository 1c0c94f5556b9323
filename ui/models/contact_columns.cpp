#include "ui/models/contact_columns.h"

#include "ui/models/display_text.h"
#include "ui/models/words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vaultgram::ui {
namespace {

using C = ContactColumn;
constexpr double unknownKey = std::numeric_limits<double>::quiet_NaN();
constexpr double presenceStep = 1e11;  // more than the seconds of any date
constexpr auto dash = Unknown::Dash;

enum class Span { Minute, FiveMinutes, Ever };

template <class Value>
std::optional<Value> pick(const Spans<Value>& spans, Span span) {
    switch (span) {
        case Span::Minute: return spans.minute;
        case Span::FiveMinutes: return spans.fiveMinutes;
        case Span::Ever: return spans.ever;
    }
    return {};
}

// The figures that come in three spans, side by side in the table.
struct Triple {
    C first;
    enum What { Loss, Resent, ToThem, FromThem, Late, Duplicates } what;
};
constexpr Triple triples[] = {
    {C::LossMinute, Triple::Loss},     {C::ResentMinute, Triple::Resent},
    {C::ToThemMinute, Triple::ToThem}, {C::FromThemMinute, Triple::FromThem},
    {C::LateMinute, Triple::Late},     {C::DuplicatesMinute, Triple::Duplicates}};

struct Place {
    const Triple* triple = nullptr;
    Span span = Span::Minute;
};
Place placeOf(C column) {
    for (const Triple& triple : triples) {
        const int offset = static_cast<int>(column) - static_cast<int>(triple.first);
        if (offset >= 0 && offset < 3) return {&triple, static_cast<Span>(offset)};
    }
    return {};
}

Count countOf(const LinkFigures& link, const Place& place) {
    switch (place.triple->what) {
        case Triple::Loss: break;
        case Triple::Resent: return pick(link.resent, place.span);
        case Triple::ToThem: return pick(link.toThem.bytes, place.span);
        case Triple::FromThem: return pick(link.fromThem.bytes, place.span);
        case Triple::Late: return pick(link.late, place.span);
        case Triple::Duplicates: return pick(link.duplicates, place.span);
    }
    return {};
}

QString textOf(const LinkFigures& link, const Place& place) {
    const Triple::What what = place.triple->what;
    if (what == Triple::Loss) return FigureWords::share(pick(link.loss, place.span), dash);
    const bool bytes = what == Triple::ToThem || what == Triple::FromThem;
    const Count count = countOf(link, place);
    return bytes ? FigureWords::bytes(count, dash) : FigureWords::count(count, dash);
}

double keyOf(const Figure& figure) {
    return figure.value_or(unknownKey);
}
double keyOf(const Count& count) {
    return count ? static_cast<double>(*count) : unknownKey;
}

QString rttText(const LinkFigures& link) {
    if (!link.rtt) return FigureWords::unknown(Unknown::NoData);
    if (!link.rttDeviation) return FigureWords::milliseconds(link.rtt, dash);
    const bool seconds = *link.rtt >= 1000;
    const double scale = seconds ? 1000 : 1;
    const QString both = FigureWords::number(*link.rtt / scale) + QStringLiteral(" ± ") +
                         FigureWords::number(*link.rttDeviation / scale);
    return both + (seconds ? QStringLiteral(" s") : QStringLiteral(" ms"));
}

QString queueText(const LinkFigures& link) {
    if (!link.queuedMessages) return FigureWords::unknown(dash);
    const QString messages = FigureWords::count(link.queuedMessages, dash);
    if (*link.queuedMessages == 0 || !link.queuedBytes) return messages;
    return messages + QStringLiteral(" / ") + FigureWords::bytes(link.queuedBytes, dash);
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

QString ContactColumns::text(C column, const ContactFigures& contact, RateUnit unit) {
    const LinkFigures& link = contact.link;
    if (const Place place = placeOf(column); place.triple != nullptr) return textOf(link, place);
    switch (column) {
        case C::Name: return displayLine(contact.name);
        case C::Address: return displayLine(contact.address);
        case C::State: return Words::presence(infoOf(contact));
        case C::Rtt: return rttText(link);
        case C::Queue: return queueText(link);
        case C::ToThemRate: return FigureWords::rate(link.toThem.rate, unit, dash);
        case C::FromThemRate: return FigureWords::rate(link.fromThem.rate, unit, dash);
        case C::KeyAge:
            if (contact.security == vaultgram::ui::Security::Plaintext) return tr("no key");
            return FigureWords::age(contact.keyAge, dash);
        case C::Security: return securityWords(contact);
        case C::NextRotation: return FigureWords::age(contact.nextRotation, dash);
        case C::ForwardSecrecy: return FigureWords::yesOrNo(contact.forwardSecret, dash);
        case C::Skew: return FigureWords::skew(contact.clockSkew, dash);
        case C::DeliveryMedian:
            return FigureWords::milliseconds(link.deliveryMedian, Unknown::NoData);
        case C::DeliveryP99: return FigureWords::milliseconds(link.deliveryP99, Unknown::NoData);
        case C::OldestQueued: return FigureWords::age(link.oldestQueued, dash);
        case C::Handshakes: return FigureWords::count(link.handshakes.ever, dash);
        case C::Kind: return Words::kind(contact.kind);
        case C::PathMtu: return FigureWords::count(contact.pathMtu, dash);
        case C::Compression: return FigureWords::ratio(link.compression, dash);
        default: return {};
    }
}

CellKey ContactColumns::key(C column, const ContactFigures& contact) {
    const LinkFigures& link = contact.link;
    if (const Place place = placeOf(column); place.triple != nullptr) {
        if (place.triple->what == Triple::Loss) return {keyOf(pick(link.loss, place.span))};
        return {keyOf(countOf(link, place))};
    }
    switch (column) {
        case C::Name: return {0, contact.name};
        case C::Address: return {0, contact.address};
        case C::State: return {presenceKey(contact)};
        case C::Rtt: return {keyOf(link.rtt)};
        case C::Queue: return {keyOf(link.queuedMessages)};
        case C::ToThemRate: return {keyOf(link.toThem.rate)};
        case C::FromThemRate: return {keyOf(link.fromThem.rate)};
        case C::KeyAge: return {keyOf(contact.keyAge)};
        case C::Security: return {securityKey(contact)};
        case C::NextRotation: return {keyOf(contact.nextRotation)};
        case C::ForwardSecrecy:
            return {contact.forwardSecret ? double(*contact.forwardSecret) : unknownKey};
        case C::Skew: return {keyOf(contact.clockSkew)};
        case C::DeliveryMedian: return {keyOf(link.deliveryMedian)};
        case C::DeliveryP99: return {keyOf(link.deliveryP99)};
        case C::OldestQueued: return {keyOf(link.oldestQueued)};
        case C::Handshakes: return {keyOf(link.handshakes.ever)};
        case C::Kind: return {static_cast<double>(contact.kind)};
        case C::PathMtu: return {keyOf(contact.pathMtu)};
        case C::Compression: return {keyOf(link.compression)};
        default: return {};
    }
}

bool ContactColumns::isQuiet(C column, const ContactFigures& contact) {
    if (column == C::Address) return true;
    if (!isNumber(column)) return false;
    const double number = key(column, contact).number;
    return std::isnan(number) || number == 0;
}

bool ContactColumns::isNumber(C column) {
    switch (column) {
        case C::Name:
        case C::Address:
        case C::State:
        case C::Security:
        case C::Kind:
        case C::ForwardSecrecy: return false;
        default: return true;
    }
}

bool ContactColumns::beginsGroup(C column) {
    const Place place = placeOf(column);
    if (place.triple != nullptr) return place.span == Span::Minute;
    return column == C::Queue || column == C::NextRotation || column == C::Handshakes;
}

ContactInfo ContactColumns::infoOf(const ContactFigures& contact) {
    ContactInfo info;
    info.id = contact.id;
    info.name = contact.name;
    info.address = contact.address;
    info.presence = contact.presence;
    info.presenceSince = contact.presenceSince;
    info.security = contact.security;
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
