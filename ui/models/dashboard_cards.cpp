#include "ui/models/dashboard_cards.h"

#include "ui/models/display_text.h"
#include "ui/models/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace vaultgram::ui {
namespace {

constexpr double toleratedSkew = 5;  // seconds; below it nobody notices
constexpr int namesOnACard = 3;
constexpr auto cardNoData = Unknown::NoData;

int count(const QList<ContactFigures>& contacts, auto matches) {
    return static_cast<int>(std::count_if(contacts.begin(), contacts.end(), matches));
}

QString of(int part, qsizetype all) {
    return DashboardCards::tr("%1 of %2").arg(QLocale().toString(part), QLocale().toString(all));
}

QString icon(const char* name) {
    return QString::fromLatin1(name);
}

CardFigures status(const DashboardFigures& figures) {
    CardFigures card{icon("status"), icon("network"), DashboardCards::tr("Status")};
    card.value = figures.online ? DashboardCards::tr("Online") : DashboardCards::tr("Offline");
    card.warning = !figures.online;
    if (!figures.online) {
        card.caption = figures.error;
        return card;
    }
    QStringList families;
    if (figures.ipv4) families += QStringLiteral("IPv4");
    if (figures.ipv6) families += QStringLiteral("IPv6");
    card.caption = DashboardCards::tr("port %1").arg(figures.port);
    if (!families.isEmpty())
        card.caption += QStringLiteral(" · ") + families.join(QStringLiteral(", "));
    return card;
}

CardFigures rateCard(const char* key, const char* drawing, const QString& name,
                     const WayFigures& way, RateUnit unit) {
    CardFigures card{icon(key), icon(drawing), name, FigureWords::rate(way.rate, unit, cardNoData)};
    if (way.bytes.ever)
        card.caption =
            DashboardCards::tr("total %1").arg(FigureWords::bytes(way.bytes.ever, cardNoData));
    return card;
}

CardFigures delivery(const DashboardFigures& figures) {
    CardFigures card{icon("delivery"), icon("check-double"), DashboardCards::tr("Delivery"),
                     FigureWords::share(figures.deliveredShare, cardNoData)};
    QStringList parts;
    if (figures.waiting)
        parts += DashboardCards::tr("%n waiting", nullptr, static_cast<int>(*figures.waiting));
    if (figures.failed)
        parts += DashboardCards::tr("%n failed", nullptr, static_cast<int>(*figures.failed));
    card.caption = parts.join(QStringLiteral(" · "));
    return card;
}

CardFigures security(const DashboardFigures& figures) {
    const auto is = [](Trust trust) {
        return [trust](const ContactFigures& each) { return each.trust == trust; };
    };
    const int changed = count(figures.contacts, is(Trust::KeyChanged));
    Count refused;
    for (const DropFigures& drop : figures.drops) {
        if (drop.packets.ever && drop.reason != QLatin1String(plaintextReceived))
            refused = refused.value_or(0) + *drop.packets.ever;
    }
    CardFigures card{icon("security"), icon("shield-check"), DashboardCards::tr("Security"),
                     of(count(figures.contacts, is(Trust::Verified)), figures.contacts.size()),
                     DashboardCards::tr("verified")};
    if (changed > 0) {
        card.warning = true;
        card.caption +=
            QStringLiteral(" · ") + DashboardCards::tr("%n key(s) changed", nullptr, changed);
    } else if (refused) {
        card.caption += QStringLiteral(" · ") +
                        DashboardCards::tr("%1 refused").arg(QLocale().toString(*refused));
    }
    return card;
}

CardFigures clock(const DashboardFigures& figures) {
    CardFigures card{icon("clock"), icon("clock"), DashboardCards::tr("Clock")};
    const DashboardCards::Clock clock = DashboardCards::clockOf(figures.contacts);
    card.warning = clock.wrong;
    card.value = FigureWords::unknown(cardNoData);
    if (!clock.ahead) return card;
    if (!clock.wrong) {
        card.value = DashboardCards::tr("In step");
        card.caption = DashboardCards::tr("with %n contact(s)", nullptr, clock.contacts);
        return card;
    }
    const QString seconds = FigureWords::number(std::round(std::abs(*clock.ahead)));
    card.value = *clock.ahead > 0 ? DashboardCards::tr("%1 s ahead").arg(seconds)
                                  : DashboardCards::tr("%1 s behind").arg(seconds);
    card.caption = DashboardCards::tr("of %n contact(s) · set it", nullptr, clock.contacts);
    return card;
}

}  // namespace

QList<CardFigures> DashboardCards::overview(const DashboardFigures& figures, RateUnit unit) {
    const int connected = count(figures.contacts, [](const ContactFigures& each) {
        return each.presence == Presence::Connected;
    });
    CardFigures contacts{icon("contacts"), icon("contact"), tr("Contacts"),
                         of(connected, figures.contacts.size()), tr("connected")};
    return {status(figures),
            contacts,
            rateCard("sent", "arrow-up", tr("Sent"), figures.all.toThem, unit),
            rateCard("received", "arrow-down", tr("Received"), figures.all.fromThem, unit),
            delivery(figures),
            security(figures),
            clock(figures)};
}

DashboardCards::Clock DashboardCards::clockOf(const QList<ContactFigures>& contacts) {
    std::vector<double> ours;  // a contact is ahead by what ours is behind
    for (const ContactFigures& contact : contacts)
        if (contact.clockSkew) ours.push_back(-*contact.clockSkew);
    if (ours.empty()) return {};
    // Where most agree with us, it is the clock of the others that is wrong.
    std::sort(ours.begin(), ours.end());
    const double middle = ours[ours.size() / 2];
    const auto off = [](double skew) { return std::abs(skew) >= toleratedSkew; };
    const auto wrong = static_cast<int>(std::count_if(ours.begin(), ours.end(), off));
    if (off(middle)) return {middle, wrong, true};
    return {0.0, static_cast<int>(ours.size()) - wrong, false};
}

QList<DashboardCards::TrustCard> DashboardCards::trust(const QList<ContactFigures>& contacts) {
    QList<TrustCard> cards{{Trust::Verified},
                           {Trust::NotVerified},
                           {Trust::KeyChanged},
                           {Trust::Blocked},
                           {Trust::None}};
    for (const ContactFigures& contact : contacts) {
        const bool decided = contact.trust == Trust::KeyChanged || contact.trust == Trust::Blocked;
        const bool plain = !decided && writesInClear(contact);
        const Trust trust = plain ? Trust::None : contact.trust;
        if (trust == Trust::None && !plain) continue;  // no keys yet: nothing to say
        for (TrustCard& card : cards) {
            if (card.trust != trust) continue;
            ++card.count;
            if (card.names.size() < namesOnACard)
                card.names += displayLine(Words::firstName(contact.name));
        }
    }
    return cards;
}

QString DashboardCards::trustName(const TrustCard& card) {
    return card.trust == Trust::None ? tr("Not encrypted") : Words::trust(card.trust);
}

QString DashboardCards::trustCaption(const TrustCard& card) {
    if (card.count == 0) return tr("nobody");
    const QString names = card.names.join(QStringLiteral(", "));
    const int more = card.count - static_cast<int>(card.names.size());
    if (more > 0) return tr("%1 and %n more", nullptr, more).arg(names);
    return card.trust == Trust::KeyChanged ? tr("%1: decide now").arg(names) : names;
}

}  // namespace vaultgram::ui
