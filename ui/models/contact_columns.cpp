#include "ui/models/contact_columns.h"

#include "ui/models/display_text.h"
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

// The figures that come in three spans, side by side in the table.
struct Triple {
    Col first;
    enum What { Loss, Resent, Delivery, Slow, ToThem, FromThem, Late, Duplicates } what;
};
constexpr Triple triples[] = {
    {Col::LossMinute, Triple::Loss},         {Col::ResentMinute, Triple::Resent},
    {Col::DeliveryMinute, Triple::Delivery}, {Col::SlowMinute, Triple::Slow},
    {Col::ToThemMinute, Triple::ToThem},     {Col::FromThemMinute, Triple::FromThem},
    {Col::LateMinute, Triple::Late},         {Col::DuplicatesMinute, Triple::Duplicates}};

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
    switch (place.triple->what) {
        case Triple::Loss:
        case Triple::Delivery:
        case Triple::Slow: break;
        case Triple::Resent: return pick(link.resent, place.span);
        case Triple::ToThem: return pick(link.toThem.bytes, place.span);
        case Triple::FromThem: return pick(link.fromThem.bytes, place.span);
        case Triple::Late: return pick(link.late, place.span);
        case Triple::Duplicates: return pick(link.duplicates, place.span);
    }
    return {};
}

bool isTime(Triple::What what) {
    return what == Triple::Delivery || what == Triple::Slow;
}
Figure timeOf(const LinkFigures& link, const FigurePlace& place) {
    const bool median = place.triple->what == Triple::Delivery;
    return pick(median ? link.deliveryMedian : link.deliveryP99, place.span);
}

QString textOf(const LinkFigures& link, const FigurePlace& place) {
    const Triple::What what = place.triple->what;
    if (isTime(what)) return FigureWords::milliseconds(timeOf(link, place), Unknown::NoData);
    if (what == Triple::Loss) return FigureWords::share(pick(link.loss, place.span), asDash);
    const bool bytes = what == Triple::ToThem || what == Triple::FromThem;
    const Count count = countOf(link, place);
    return bytes ? FigureWords::bytes(count, asDash) : FigureWords::count(count, asDash);
}

double keyOf(const Figure& figure) {
    return figure.value_or(unknownKey);
}
double keyOf(const Count& count) {
    return count ? static_cast<double>(*count) : unknownKey;
}

QString rttText(const LinkFigures& link) {
    if (!link.rtt) return FigureWords::unknown(Unknown::NoData);
    if (!link.rttDeviation) return FigureWords::milliseconds(link.rtt, asDash);
    const bool seconds = *link.rtt >= 1000;
    const double scale = seconds ? 1000 : 1;
    const QString both = FigureWords::number(*link.rtt / scale) + QStringLiteral(" ± ") +
                         FigureWords::number(*link.rttDeviation / scale);
    return both + (seconds ? QStringLiteral(" s") : QStringLiteral(" ms"));
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
        case Col::Rtt: return rttText(link);
        case Col::Queue: return queueText(link);
        case Col::ToThemRate: return FigureWords::rate(link.toThem.rate, unit, asDash);
        case Col::FromThemRate: return FigureWords::rate(link.fromThem.rate, unit, asDash);
        case Col::KeyAge:
            if (contact.security == vaultgram::ui::Security::Plaintext) return tr("no key");
            return FigureWords::age(contact.keyAge, asDash);
        case Col::Security: return securityWords(contact);
        case Col::NextRotation: return FigureWords::age(contact.nextRotation, asDash);
        case Col::ForwardSecrecy: return FigureWords::yesOrNo(contact.forwardSecret, asDash);
        case Col::Skew: return FigureWords::skew(contact.clockSkew, asDash);
        case Col::OldestQueued: return FigureWords::age(link.oldestQueued, asDash);
        case Col::Handshakes: return FigureWords::count(link.handshakes.ever, asDash);
        case Col::Kind: return Words::kind(contact.kind);
        case Col::PathMtu: return FigureWords::count(contact.pathMtu, asDash);
        case Col::Compression: return FigureWords::ratio(link.compression, asDash);
        default: return {};
    }
}

CellKey ContactColumns::key(Col column, const ContactFigures& contact) {
    const LinkFigures& link = contact.link;
    if (const FigurePlace place = placeOf(column); place.triple != nullptr) {
        if (place.triple->what == Triple::Loss) return {keyOf(pick(link.loss, place.span))};
        if (isTime(place.triple->what)) return {keyOf(timeOf(link, place))};
        return {keyOf(countOf(link, place))};
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
        case Col::Handshakes: return {keyOf(link.handshakes.ever)};
        case Col::Kind: return {static_cast<double>(contact.kind)};
        case Col::PathMtu: return {keyOf(contact.pathMtu)};
        case Col::Compression: return {keyOf(link.compression)};
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
        case Col::ForwardSecrecy: return false;
        default: return true;
    }
}

bool ContactColumns::beginsGroup(Col column) {
    const FigurePlace place = placeOf(column);
    if (place.triple != nullptr) return place.span == FigureSpan::Minute;
    return column == Col::Queue || column == Col::NextRotation || column == Col::Handshakes;
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
