// The bar on top of the dashboard: tabs, contact filter, pause, test, export, menu.
#pragma once

#include "ui/models/dashboard_charts.h"
#include "ui/models/dashboard_export.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/painted_controls.h"
#include "ui/widgets/retranslating.h"

#include <QActionGroup>
#include <QHash>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QWidget>

namespace vaultgram::ui {

// Tabs, one of which has a count on a badge. The count is also said in words.
class BadgeTabs : public QTabBar {
    Q_OBJECT

public:
    explicit BadgeTabs(const Theme& theme, QWidget* parent = nullptr);
    void setBadge(int tab, int count);
    [[nodiscard]] int badge(int tab) const { return m_badges.value(tab); }
    void setCompact(bool compact);  // less room beside the words

Q_SIGNALS:
    void badgeChanged();

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int badgeRoom(int tab) const;
    void paintWords(QPainter& painter, int tab, const QString& words, bool hovered) const;
    void paintCount(QPainter& painter, int tab) const;
    const Theme& m_theme;
    QHash<int, int> m_badges;
    bool m_compact = false;
};

class DashboardBar : public Retranslating<QWidget> {
    Q_OBJECT

public:
    explicit DashboardBar(const Theme& theme, QWidget* parent = nullptr);

    void setContacts(const QList<ContactFigures>& contacts);  // of the filter
    void setFilter(const QString& contactId);
    // Where it is narrow the buttons have icons only. After the words of a tab have changed.
    void fit();
    [[nodiscard]] QString filter() const;
    [[nodiscard]] BadgeTabs* tabs() const { return m_tabs; }
    [[nodiscard]] ComboBox* filterBox() const { return m_filter; }
    [[nodiscard]] QPushButton* pauseButton() const { return m_pause; }
    [[nodiscard]] QPushButton* testButton() const { return m_test; }
    [[nodiscard]] QMenu* exportMenu() const { return m_exportMenu; }
    [[nodiscard]] QMenu* menu() const { return m_menu; }
    [[nodiscard]] QMenu* columnMenu() const { return m_columnMenu; }

Q_SIGNALS:
    void filterChanged(const QString& contactId);
    void pauseToggled(bool paused);
    void testWanted();
    void exportWanted(ExportFormat format);
    void waysChosen(Ways ways);
    void unitChosen(RateUnit unit);
    void logarithmicToggled(bool logarithmic);
    void tablesToggled(bool tables);
    void copyAllWanted();
    void resetWanted();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildMenu();
    [[nodiscard]] int missing() const;  // px
    void showWords(bool words);
    [[nodiscard]] int filterWidth(const QString& words) const;
    void updateIcons();
    QAction* addChoice(QActionGroup* group);

    const Theme& m_theme;
    BadgeTabs* m_tabs;
    ComboBox* m_filter;
    QStringList m_filterNames;
    QPushButton* m_pause;
    QPushButton* m_test;
    QPushButton* m_export;
    IconButton* m_more;
    QMenu* m_exportMenu;
    QMenu* m_menu;
    QMenu* m_columnMenu;
    QList<QAction*> m_ways, m_units;
    QAction *m_json, *m_csv, *m_logarithmic, *m_tables, *m_copyAll, *m_reset;
};

}  // namespace vaultgram::ui
