#include "ui/widgets/settings_window.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/dialog_parts.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace vaultgram::ui {
namespace {

constexpr int settingsListWidth = 220;
constexpr int settingsIconsWidth = 56;
constexpr int settingsListMargin = 24;  // padding of the list, and a scroll bar's share
constexpr int settingsNarrowBelow = 640;

const QString& iconOf(int page) {
    static const QStringList icons{QStringLiteral("contact"),    QStringLiteral("network"),
                                   QStringLiteral("shield"),     QStringLiteral("bell"),
                                   QStringLiteral("appearance"), QStringLiteral("settings")};
    return icons.at(page);
}

}  // namespace

SettingsWindow::SettingsWindow(const Theme& theme, QWidget* parent)
    : Retranslating(parent, Qt::Window),
      m_theme(theme),
      m_side(new QFrame(this)),
      m_search(new QLineEdit(this)),
      m_searchIcon(m_search->addAction(QIcon(), QLineEdit::LeadingPosition)),
      m_list(new QListWidget(this)),
      m_nothing(plainLabel({}, this)),
      m_pages(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("settings"));
    setAttribute(Qt::WA_StyledBackground);
    resize(withinScreen(*this, {960, 640}));
    setMinimumSize(480, 400);
    m_list->setObjectName(QStringLiteral("settingsPages"));
    m_list->setIconSize(QSize(theme.measures().iconControl, theme.measures().iconControl));
    m_list->setTextElideMode(Qt::ElideRight);
    m_search->setProperty("quiet", true);
    m_search->setMinimumHeight(theme.measures().searchField);
    m_search->setClearButtonEnabled(true);
    m_side->setFixedWidth(settingsListWidth);
    m_side->setObjectName(QStringLiteral("sidebar"));
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(4);
    auto* frame = new QHBoxLayout;
    frame->setContentsMargins(12, 0, 12, 0);
    frame->addWidget(m_search);
    column->addLayout(frame);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(settingsListMargin);
    m_nothing->hide();
    setTone(m_nothing, Tone::Secondary);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(m_pages, 1);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsWindow::drawIcons);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsWindow::find);
    alignToWindow(m_search);
    connect(&m_theme, &Theme::changed, this, &SettingsWindow::rebuild);
    retranslate();
}

void SettingsWindow::rebuild() {
    const int shown = qMax(0, m_list->currentRow());
    std::optional<Setting> focused;
    for (SettingsPage* each : m_all) {
        if (!focused) focused = each->focused();
        m_pages->removeWidget(each);
        each->deleteLater();  // the choice that led here may still be speaking
    }
    PageButtons buttons;
    m_all = {SettingsPages::profile(m_theme, m_facts, buttons),
             SettingsPages::network(m_theme, m_facts, buttons),
             SettingsPages::privacy(m_theme, m_facts),
             SettingsPages::notifications(m_theme),
             SettingsPages::appearance(m_theme),
             SettingsPages::advanced(m_theme)};
    const QSignalBlocker silent(m_list);
    m_list->clear();
    for (SettingsPage* each : m_all) {
        m_pages->addWidget(each);
        m_list->addItem(each->title());
        each->showValues(m_values);
        connect(each, &SettingsPage::changed, this, [this](Setting setting, const QVariant& value) {
            showProblem(setting, {});
            m_values.insert(setting, value);  // a new language or theme builds the pages again
            Q_EMIT changed(setting, value);
        });
    }
    drawIcons();
    arrange();
    if (buttons.exportIdentity != nullptr) {
        connect(buttons.exportIdentity, &QPushButton::clicked, this, &SettingsWindow::exportWanted);
        connect(buttons.importIdentity, &QPushButton::clicked, this, &SettingsWindow::importWanted);
        connect(buttons.passphrase, &QPushButton::clicked, this, &SettingsWindow::passphraseWanted);
    }
    connect(buttons.test, &QPushButton::clicked, this, &SettingsWindow::testWanted);
    m_list->setCurrentRow(shown);
    m_pages->setCurrentIndex(shown);
    drawIcons();
    find(m_search->text());
    if (focused) m_all[shown]->controlOf(*focused)->setFocus(Qt::OtherFocusReason);
}

void SettingsWindow::drawIcons() {
    const int size = m_theme.measures().iconControl;
    m_searchIcon->setIcon(m_theme.icon(QStringLiteral("search"), m_theme.measures().iconMark,
                                       m_theme.colors().textSecondary));
    setClearIcon(m_search, m_theme.icon(QStringLiteral("close"), m_theme.measures().iconMark,
                                        m_theme.colors().textSecondary));
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setIcon(m_theme.icon(iconOf(i), size,
                                              i == m_list->currentRow()
                                                  ? m_theme.colors().accentText
                                                  : m_theme.colors().textSecondary));
}

void SettingsWindow::changeEvent(QEvent* event) {
    Retranslating::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) alignToWindow(m_search);
}

void SettingsWindow::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    const bool narrow = width() < settingsNarrowBelow;
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    if (m_narrow) m_search->clear();  // what is not seen must not hide pages
    arrange();
}

void SettingsWindow::arrange() {
    m_search->setVisible(!m_narrow);
    for (int i = 0; i < m_all.size(); ++i) {
        const QString title = m_all[i]->title();
        m_list->item(i)->setText(m_narrow ? QString() : title);
        m_list->item(i)->setToolTip(m_narrow ? title : QString());
        m_list->item(i)->setData(Qt::AccessibleTextRole, title);
    }
    const int names = m_list->sizeHintForColumn(0) + settingsListMargin;
    m_side->setFixedWidth(m_narrow ? settingsIconsWidth : qMax(settingsListWidth, names));
}

void SettingsWindow::find(const QString& text) {
    const QString wanted = text.trimmed();
    int first = -1;
    for (int i = 0; i < m_all.size(); ++i) {
        const bool shown = wanted.isEmpty() || m_all[i]->mentions(wanted);
        m_list->item(i)->setHidden(!shown);
        if (shown && first < 0) first = i;
    }
    m_nothing->setVisible(first < 0);
    const int current = m_list->currentRow();
    const bool lost = current < 0 || m_list->item(current)->isHidden();
    if (lost && first >= 0) m_list->setCurrentRow(first);
}

void SettingsWindow::open(Page page) {
    m_search->clear();
    m_list->setCurrentRow(page);
    show();
    raise();
    activateWindow();
    m_list->setFocus(Qt::OtherFocusReason);
}

void SettingsWindow::setFacts(const SettingFacts& facts) {
    if (facts == m_facts) return;
    m_facts = facts;
    rebuild();
}

void SettingsWindow::setValues(const SettingValues& values) {
    m_values = values;
    for (SettingsPage* each : m_all) each->showValues(m_values);
}

void SettingsWindow::setValue(Setting setting, const QVariant& value) {
    m_values.insert(setting, value);
    for (SettingsPage* each : m_all) each->showValues({{setting, value}});
}

void SettingsWindow::showProblem(Setting setting, const QString& reason) {
    for (SettingsPage* each : m_all) each->showProblem(setting, reason);
}

void SettingsWindow::keyPressEvent(QKeyEvent* event) {
    const bool closes = event->key() == Qt::Key_Escape ||
                        (event->key() == Qt::Key_W && event->modifiers() == Qt::ControlModifier);
    if (closes) {
        close();
    } else {
        QDialog::keyPressEvent(event);
    }
}

void SettingsWindow::retranslate() {
    setWindowTitle(tr("Settings"));
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_searchIcon->setText(m_search->accessibleName());
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_nothing->setText(tr("No setting has this"));
    rebuild();
}

}  // namespace vaultgram::ui
