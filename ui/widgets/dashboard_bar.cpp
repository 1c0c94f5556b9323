#include "ui/widgets/dashboard_bar.h"

#include "ui/models/display_text.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/painting.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QStylePainter>

#include <algorithm>

namespace vaultgram::ui {
namespace {

constexpr int tabBarHeight = 48;
constexpr int beforeBadge = 8;
constexpr int lineBelowTab = 2;  // px; the words of the other tabs stand above it
constexpr int badgeMargin = 12;
constexpr int firstMargin = 12;        // px before the first tab, as the style sheet has it
constexpr int compactBy = 8;           // px of a tab
constexpr int mostFilterName = 24;     // characters
constexpr int leastFilterLetters = 5;  // of the filter, beside its ellipsis
constexpr int arrowRoom = 22;          // px, of a button that opens a menu

// Says by an arrow that it opens a menu; the style sheet knows none for both themes.
class MenuButton : public QPushButton {
public:
    MenuButton(const Theme& theme, QWidget* parent) : QPushButton(parent), m_theme(theme) {
        setKind(this, ButtonKind::Secondary);
    }
    [[nodiscard]] QSize sizeHint() const override {
        return QPushButton::sizeHint() + QSize(arrowRoom, 0);
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        giveAir(&option, *this);
        painter.drawControl(QStyle::CE_PushButtonBevel, option);
        const QRect whole = option.rect;
        option.rect =
            QStyle::visualRect(layoutDirection(), whole, whole.adjusted(0, 0, -arrowRoom, 0));
        painter.drawControl(QStyle::CE_PushButtonLabel, option);
        const int size = m_theme.measures().iconMark;
        const QRect arrow(whole.right() - arrowRoom - size / 2, whole.center().y() - size / 2 + 1,
                          size, size);
        paintIcon(painter, m_theme, QStringLiteral("down"),
                  QStyle::visualRect(layoutDirection(), whole, arrow), m_theme.colors().text);
    }

private:
    const Theme& m_theme;
};

// Ends in an ellipsis where its words have no room.
class FilterBox : public ComboBox {
public:
    using ComboBox::ComboBox;

protected:
    void initStyleOption(QStyleOptionComboBox* option) const override {
        ComboBox::initStyleOption(option);
        const QRect room = style()->subControlRect(QStyle::CC_ComboBox, option,
                                                   QStyle::SC_ComboBoxEditField, this);
        option->currentText =
            fontMetrics().elidedText(option->currentText, Qt::ElideRight, room.width() - 2);
    }
};

}  // namespace

BadgeTabs::BadgeTabs(const Theme& theme, QWidget* parent) : QTabBar(parent), m_theme(theme) {
    setDrawBase(false);
    setExpanding(false);
    setFocusPolicy(Qt::TabFocus);
}

void BadgeTabs::setBadge(int tab, int count) {
    if (m_badges.value(tab) == count) return;
    m_badges[tab] = count;
    setTabToolTip(
        tab, count > 0 ? tr("%n warning(s) in the last 5 minutes", nullptr, count) : QString());
    const QStringList words{tabText(tab), tabToolTip(tab)};
    setAccessibleTabName(tab, count > 0 ? words.join(QStringLiteral(", ")) : QString());
    setTabText(tab, tabText(tab));  // asks for the size again
    update();
    Q_EMIT badgeChanged();
}

QSize BadgeTabs::tabSizeHint(int index) const {
    const QSize size = QTabBar::tabSizeHint(index);
    return size + QSize(badgeRoom(index) - (m_compact ? compactBy : 0), 0);
}

void BadgeTabs::setCompact(bool compact) {
    if (compact == m_compact) return;
    m_compact = compact;
    if (count() > 0) setTabText(0, tabText(0));  // asks for all sizes again
}

int BadgeTabs::badgeRoom(int tab) const {
    const int badge = m_badges.value(tab);
    return badge > 0 ? badgeWidth(m_theme, badge) + beforeBadge : 0;
}

// The style knows neither badges nor compact tabs: it draws the surface and the line only.
void BadgeTabs::paintEvent(QPaintEvent* /*event*/) {
    QStylePainter painter(this);
    QFont font = m_theme.font(TextStyle::Body);
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    for (int tab = 0; tab < count(); ++tab) {
        QStyleOptionTab option;
        initStyleOption(&option, tab);
        const QString words = option.text;
        option.text.clear();
        painter.drawControl(QStyle::CE_TabBarTab, option);
        paintWords(painter, tab, words, option.state.testFlag(QStyle::State_MouseOver));
        if (badge(tab) > 0) paintCount(painter, tab);
    }
}

void BadgeTabs::paintWords(QPainter& painter, int tab, const QString& words, bool hovered) const {
    const ThemeColors& colors = m_theme.colors();
    const int margin = tab == 0 ? firstMargin : 0;
    const QRect whole = tabRect(tab);
    const QRect room = QStyle::visualRect(
        layoutDirection(), whole, whole.adjusted(margin, 0, -badgeRoom(tab), -lineBelowTab));
    painter.setPen(tab == currentIndex() ? colors.accentText
                   : hovered             ? colors.text
                                         : colors.textSecondary);
    painter.drawText(room, Qt::AlignCenter | Qt::TextShowMnemonic, words);
}

void BadgeTabs::paintCount(QPainter& painter, int tab) const {
    const QRect whole = tabRect(tab);
    const int count = badge(tab);
    const QRect anchor = QStyle::visualRect(layoutDirection(), whole,
                                            QRect(whole.right() - badgeMargin - 2, 0, 1, 1));
    const int right = layoutDirection() == Qt::RightToLeft
                          ? anchor.left() + badgeWidth(m_theme, count)
                          : anchor.left();
    paintBadge(painter, m_theme, count, right, whole.center().y(), m_theme.colors().dangerSolid);
}

DashboardBar::DashboardBar(const Theme& theme, QWidget* parent)
    : Retranslating(parent),
      m_theme(theme),
      m_tabs(new BadgeTabs(theme, this)),
      m_filter(new FilterBox(theme, this)),
      m_pause(makeButton(ButtonKind::Secondary, this)),
      m_test(makeButton(ButtonKind::Secondary, this)),
      m_export(new MenuButton(theme, this)),
      m_more(new IconButton(theme, QStringLiteral("more"), this)),
      m_exportMenu(new QMenu(this)),
      m_menu(new QMenu(this)),
      m_columnMenu(new QMenu(this)) {
    setObjectName(QStringLiteral("dashboardBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 12, 1);  // the line below runs under the tabs too
    row->setSpacing(8);
    row->addWidget(m_tabs, 0, Qt::AlignBottom);
    row->addStretch(1);
    row->addWidget(m_filter);
    row->addWidget(m_pause);
    row->addWidget(m_test);
    row->addWidget(m_export);
    row->addWidget(m_more);
    setMinimumHeight(tabBarHeight);
    m_filter->addItem(QString());
    m_filter->setMaxVisibleItems(16);
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_pause->setCheckable(true);
    m_export->setMenu(m_exportMenu);
    buildMenu();
    connect(m_tabs, &BadgeTabs::badgeChanged, this, &DashboardBar::fit);
    connect(m_filter, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT filterChanged(filter()); });
    connect(m_pause, &QPushButton::toggled, this, [this](bool paused) {
        updateIcons();
        retranslate();
        Q_EMIT pauseToggled(paused);
    });
    connect(m_test, &QPushButton::clicked, this, &DashboardBar::testWanted);
    connect(&m_theme, &Theme::changed, this, &DashboardBar::updateIcons);
    updateIcons();
    retranslate();
}

QAction* DashboardBar::addChoice(QActionGroup* group) {
    auto* action = new QAction(group);
    action->setCheckable(true);
    m_menu->addAction(action);
    return action;
}

void DashboardBar::buildMenu() {
    m_json = m_exportMenu->addAction(QString(), this,
                                     [this] { Q_EMIT exportWanted(ExportFormat::Json); });
    m_csv = m_exportMenu->addAction(QString(), this,
                                    [this] { Q_EMIT exportWanted(ExportFormat::Csv); });
    auto* ways = new QActionGroup(this);
    for (const Ways each : {Ways::Both, Ways::FromThem, Ways::ToThem}) {
        m_ways.append(addChoice(ways));
        connect(m_ways.back(), &QAction::triggered, this,
                [this, each] { Q_EMIT waysChosen(each); });
    }
    m_menu->addSeparator();
    auto* units = new QActionGroup(this);
    for (const RateUnit each : {RateUnit::Bytes, RateUnit::BinaryBytes, RateUnit::Bits}) {
        m_units.append(addChoice(units));
        connect(m_units.back(), &QAction::triggered, this,
                [this, each] { Q_EMIT unitChosen(each); });
    }
    m_ways.front()->setChecked(true);
    m_units.front()->setChecked(true);
    m_menu->addSeparator();
    m_logarithmic = m_menu->addAction(QString());
    m_tables = m_menu->addAction(QString());
    for (QAction* action : {m_logarithmic, m_tables}) action->setCheckable(true);
    connect(m_logarithmic, &QAction::toggled, this, &DashboardBar::logarithmicToggled);
    connect(m_tables, &QAction::toggled, this, &DashboardBar::tablesToggled);
    m_menu->addMenu(m_columnMenu);
    m_menu->addSeparator();
    m_copyAll = m_menu->addAction(QString(), this, &DashboardBar::copyAllWanted);
    m_reset = m_menu->addAction(QString(), this, &DashboardBar::resetWanted);
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
}

void DashboardBar::setContacts(const QList<ContactFigures>& contacts) {
    QList<std::pair<QString, QString>> entries;  // name, id
    for (const ContactFigures& contact : contacts)
        entries.append({displayLine(contact.name, mostFilterName), contact.id});
    std::sort(entries.begin(), entries.end());
    QStringList names;
    for (const auto& [name, id] : entries) names += id + u'\n' + name;
    if (names == m_filterNames) return;
    m_filterNames = names;
    const QString chosen = filter();
    const QSignalBlocker quiet(m_filter);
    while (m_filter->count() > 1) m_filter->removeItem(m_filter->count() - 1);
    for (const auto& [name, id] : entries) m_filter->addItem(name, id);
    m_filter->setCurrentIndex(qMax(0, m_filter->findData(chosen)));
    fit();
    if (filter() != chosen) Q_EMIT filterChanged(filter());
}

void DashboardBar::setFilter(const QString& contactId) {
    m_filter->setCurrentIndex(contactId.isEmpty() ? 0 : qMax(0, m_filter->findData(contactId)));
}

QString DashboardBar::filter() const {
    return m_filter->currentData().toString();
}

void DashboardBar::updateIcons() {
    const int size = m_theme.measures().iconMark;
    const QColor& color = m_theme.colors().text;
    const bool paused = m_pause->isChecked();
    m_pause->setIcon(
        m_theme.icon(paused ? QStringLiteral("resume") : QStringLiteral("pause"), size, color));
    m_test->setIcon(m_theme.icon(QStringLiteral("network"), size, color));
    m_export->setIcon(m_theme.icon(QStringLiteral("export"), size, color));
    for (QPushButton* button : {m_pause, m_test, m_export}) button->setIconSize({size, size});
}

void DashboardBar::showWords(bool words) {
    m_pause->setMinimumWidth(0);
    if (words) {  // the same for both of its words: what stands beside it keeps its place
        int widest = 0;
        for (const QString& word : {tr("Pause"), tr("Resume")}) {
            m_pause->setText(word);
            widest = qMax(widest, m_pause->sizeHint().width());
        }
        m_pause->setMinimumWidth(widest);
    }
    for (QPushButton* button : {m_pause, m_test, m_export}) {
        button->setText(words ? button->accessibleName() : QString());
        button->setToolTip(words ? QString() : button->accessibleName());
        const int narrow = m_theme.measures().iconButton + (button == m_export ? arrowRoom : 0);
        button->setMaximumWidth(words ? QWIDGETSIZE_MAX : narrow);
    }
    layout()->invalidate();
}

void DashboardBar::fit() {
    showWords(true);
    m_tabs->setCompact(false);
    m_tabs->setMinimumWidth(0);
    m_filter->setMaximumWidth(QWIDGETSIZE_MAX);
    if (missing() > 0) showWords(false);
    if (missing() > 0) m_tabs->setCompact(true);
    // Names are elided before "All contacts" is; this is before a tab is cut.
    for (const QString& least : {m_filter->itemText(0), QString(leastFilterLetters, u'n')}) {
        const int lacks = missing();
        if (lacks <= 0) break;
        const int now = qMin(m_filter->sizeHint().width(), m_filter->maximumWidth());
        m_filter->setMaximumWidth(qMin(now, qMax(filterWidth(least), now - lacks)));
    }
    // Of what can give way, the tabs are the last: behind arrows they are hard to find.
    m_tabs->setMinimumWidth(qMax(0, m_tabs->sizeHint().width() - qMax(0, missing())));
}

int DashboardBar::missing() const {
    m_tabs->updateGeometry();  // tabs that are not seen yet do not tell that they changed
    return layout()->sizeHint().width() - width();
}

int DashboardBar::filterWidth(const QString& words) const {
    const QFontMetrics metrics = m_filter->fontMetrics();
    int widest = 0;
    for (int i = 0; i < m_filter->count(); ++i)
        widest = qMax(widest, metrics.horizontalAdvance(m_filter->itemText(i)));
    return m_filter->sizeHint().width() - widest + metrics.horizontalAdvance(words);
}

void DashboardBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void DashboardBar::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    fit();
}

void DashboardBar::retranslate() {
    m_filter->setItemText(0, tr("All contacts"));
    m_filter->setAccessibleName(tr("Contact shown in the charts"));
    m_pause->setAccessibleName(m_pause->isChecked() ? tr("Resume") : tr("Pause"));
    m_test->setAccessibleName(tr("Test connection"));
    m_export->setAccessibleName(tr("Export"));
    fit();
    m_more->setName(tr("More"));
    m_json->setText(tr("As JSON…"));
    m_csv->setText(tr("As CSV…"));
    m_ways[0]->setText(tr("Both directions"));
    m_ways[1]->setText(tr("From them only"));
    m_ways[2]->setText(tr("To them only"));
    m_units[0]->setText(tr("Rates in kB/s"));
    m_units[1]->setText(tr("Rates in KiB/s"));
    m_units[2]->setText(tr("Rates in kbit/s"));
    m_logarithmic->setText(tr("Logarithmic scale"));
    m_tables->setText(tr("Tables instead of charts"));
    m_columnMenu->setTitle(tr("Columns"));
    m_copyAll->setText(tr("Copy all figures"));
    m_reset->setText(tr("Reset counters…"));
}

}  // namespace vaultgram::ui
