// What the Protocol tab lists: facts in groups, each with the reason why it matters.
#pragma once

#include "ui/models/dashboard_figures.h"
#include "ui/models/figure_words.h"

#include <QCoreApplication>

namespace vaultgram::ui {

struct Fact {
    QString key;  // stable
    QString name;
    QString value;        // as written
    QString explanation;  // one sentence; may be empty
    Figure fill;          // 0..1 of a bound: drawn as a bar

    bool operator==(const Fact&) const = default;
};

struct FactGroup {
    QString key;
    QString title;
    QList<Fact> facts;

    bool operator==(const FactGroup&) const = default;
};

class DashboardFacts {
    Q_DECLARE_TR_FUNCTIONS(vaultgram::ui::DashboardFacts)

public:
    [[nodiscard]] static QList<FactGroup> protocol(const DashboardFigures& figures);
    [[nodiscard]] static QString asText(const QList<FactGroup>& groups);

private:
    [[nodiscard]] static FactGroup wire(const DashboardFigures& figures);
    [[nodiscard]] static FactGroup content(const DashboardFigures& figures);
    [[nodiscard]] static FactGroup peers(const DashboardFigures& figures);
    [[nodiscard]] static FactGroup bounds(const DashboardFigures& figures);
};

}  // namespace vaultgram::ui
