#include "ui/widgets/dashboard_window.h"

#include <QAction>
#include <QVBoxLayout>

namespace vaultgram::ui {

DashboardWindow::DashboardWindow(const Theme& theme, QWidget* parent)
    : Retranslating(parent),
      m_tabs(new QTabBar(this)),
      m_pages(new QStackedWidget(this)),
      m_stats(new StatsPanel(theme, this)),
      m_log(new LogPanel(theme, this)) {
    setWindowFlag(Qt::Window);
    setObjectName(QStringLiteral("dashboard"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumSize(theme.measures().windowMinWidth, theme.measures().windowMinHeight);
    resize(1040, 680);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_pages->addWidget(m_stats);
    m_pages->addWidget(m_log);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    auto* close = new QAction(this);
    close->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_W), QKeySequence(Qt::Key_Escape)});
    connect(close, &QAction::triggered, this, &QWidget::close);
    addAction(close);
    retranslate();
}

void DashboardWindow::open(Page page) {
    m_tabs->setCurrentIndex(page);
    show();
    raise();
    activateWindow();
    setFocus();  // no control is marked before the keyboard is used
}

void DashboardWindow::retranslate() {
    setWindowTitle(tr("Statistics and log"));
    m_tabs->setTabText(StatsPage, tr("Statistics"));
    m_tabs->setTabText(LogPage, tr("Log"));
    m_tabs->setAccessibleName(tr("Pages"));
}

}  // namespace vaultgram::ui
