// The cards of the dashboard: a figure each, and whether it asks for an action.
#pragma once

#include "ui/models/dashboard_figures.h"
#include "ui/models/figure_words.h"

#include <QCoreApplication>

namespace vaultgram::ui {

struct CardFigures {
    QString key;
    QString icon;
    QString name;
    QString value = {};  // as written
    QString caption = {};
    bool warning = false;  // a value to act on

    bool operator==(const CardFigures&) const = default;
};

class DashboardCards {
    Q_DECLARE_TR_FUNCTIONS(vaultgram::ui::DashboardCards)

public:
    // Status, contacts, sent, received, delivery, security, clock.
    [[nodiscard]] static QList<CardFigures> overview(const DashboardFigures& figures,
                                                     RateUnit unit);

    // How far our clock is from those of the contacts that disagree with it.
    struct Clock {
        Figure ahead;      // seconds that ours is ahead, the median; nothing: not known
        int contacts = 0;  // that disagree, or that agree if none does
        bool wrong = false;
    };
    [[nodiscard]] static Clock clockOf(const QList<ContactFigures>& contacts);

    // One of the five trust cards of the Security tab.
    struct TrustCard {
        Trust trust = Trust::None;  // None: not encrypted
        int count = 0;
        QStringList names = {};  // first names, at most three
    };
    [[nodiscard]] static QList<TrustCard> trust(const QList<ContactFigures>& contacts);
    [[nodiscard]] static QString trustName(const TrustCard& card);
    [[nodiscard]] static QString trustCaption(const TrustCard& card);
};

}  // namespace vaultgram::ui
