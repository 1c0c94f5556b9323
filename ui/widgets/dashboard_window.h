// Statistics and log, in a window of their own.
#pragma once

#include "ui/widgets/log_panel.h"
#include "ui/widgets/stats_panel.h"

#include <QStackedWidget>
#include <QTabBar>

namespace vaultgram::ui {

class DashboardWindow : public Retranslating<QWidget> {
    Q_OBJECT

public:
    enum Page { StatsPage, LogPage };

    explicit DashboardWindow(const Theme& theme, QWidget* parent = nullptr);
    void open(Page page);
    [[nodiscard]] StatsPanel* stats() const { return m_stats; }
    [[nodiscard]] LogPanel* log() const { return m_log; }

protected:
    void retranslate() override;

private:
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    StatsPanel* m_stats;
    LogPanel* m_log;
};

}  // namespace vaultgram::ui
