// The dashboard, in a window of its own: how well and how safely one is connected.
//
//   owner --append, setFigures, showConnectionTest--> DashboardWindow --signals--> owner
//
// Once a second: append() always, so that the charts know the last five minutes when the
// window is opened; setFigures() while it is visible. It keeps no truth of its own.
#pragma once

#include "ui/models/connection_test.h"
#include "ui/models/dashboard_charts.h"
#include "ui/models/dashboard_export.h"
#include "ui/models/drop_figures_model.h"
#include "ui/models/recent_rates.h"
#include "ui/widgets/connection_test_window.h"
#include "ui/widgets/dashboard_bar.h"
#include "ui/widgets/log_panel.h"
#include "ui/widgets/overview_panel.h"
#include "ui/widgets/protocol_panel.h"
#include "ui/widgets/security_panel.h"

#include <QStackedWidget>

namespace vaultgram::ui {

class DashboardWindow : public Retranslating<QWidget> {
    Q_OBJECT

public:
    enum Page { OverviewPage, SecurityPage, ProtocolPage, LogPage };

    explicit DashboardWindow(const Theme& theme, QWidget* parent = nullptr);

    void open(Page page);
    void openContact(const QString& contactId);         // the overview, at its row
    void openConnectionTest(const QString& contactId);  // asks for it by connectionTestRequested

    void append(const SecondFigures& figures);
    void setFigures(const DashboardFigures& figures);
    void forgetHistory() { m_history.clear(); }
    // A test that the user closed is not opened again by a late result.
    void showConnectionTest(const ConnectionTest& test);
    void showMessage(const QString& title, const QString& text);  // with nothing to decide
    // The window that a question belongs to: this one, or the test before it.
    [[nodiscard]] QWidget* topmost();
    // What the owner can carry out; other buttons lead to the log.
    void setRemedies(const QSet<Remedy>& remedies);

    [[nodiscard]] LogPanel* log() const { return m_log; }
    [[nodiscard]] OverviewPanel* overview() const { return m_overview; }
    [[nodiscard]] SecurityPanel* security() const { return m_security; }
    [[nodiscard]] ProtocolPanel* protocol() const { return m_protocol; }
    [[nodiscard]] DashboardBar* bar() const { return m_bar; }
    [[nodiscard]] ConnectionTestWindow* connectionTest() const { return m_test; }
    [[nodiscard]] const DashboardFigures& figures() const { return m_figures; }
    [[nodiscard]] QString allText() const;  // every figure, for the clipboard

Q_SIGNALS:
    void figuresWanted();                             // it was opened: setFigures() now
    void contactRequested(const QString& contactId);  // back to its chat
    void connectionTestRequested(const QString& contactId);
    void connectionTestCancelled(const QString& contactId);
    void exportRequested(ExportFormat format, const QString& text);
    void logExportRequested(const QString& text);
    void resetRequested();  // the user was asked
    void remedyRequested(Remedy remedy, const QString& contactId, const QString& address);

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void growWithLetters();
    void addPageKeys();
    void connectBar();
    void connectTables();
    void connectTest();
    void refresh();  // everything of the page that is shown
    void refreshCharts();
    void setPaused(bool paused);
    void setUnit(RateUnit unit);
    void askForTest();
    void askForReset();
    void help(Remedy remedy, const QString& reason, const QString& contactId,
              const QString& address);
    void updateTabs();
    [[nodiscard]] const DashboardHistory& shownHistory() const {
        return m_paused ? m_frozen : m_history;
    }

    const Theme& m_theme;
    RecentRates m_rates;
    DashboardHistory m_history;
    DashboardHistory m_frozen;  // as it was when paused; shares its memory
    DashboardFigures m_figures;
    ChartChoice m_choice;
    bool m_paused = false;
    QString m_closedTest;  // contact of the test that the user closed
    ContactFiguresModel m_contacts;
    ContactTotalsModel m_totals;
    DropFiguresModel m_drops;
    DashboardBar* m_bar;
    QStackedWidget* m_pages;
    OverviewPanel* m_overview;
    SecurityPanel* m_security;
    ProtocolPanel* m_protocol;
    LogPanel* m_log;
    ConnectionTestWindow* m_test;
};

}  // namespace vaultgram::ui
