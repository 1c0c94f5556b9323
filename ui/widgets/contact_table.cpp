#include "ui/widgets/contact_table.h"

#include "ui/widgets/contact_figures_delegate.h"
#include "ui/widgets/table_parts.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace vaultgram::ui {
namespace {

constexpr int mostWordsWidth = 200;  // px; longer ones are elided
constexpr int roomOfAvatar = 28;     // before the words
constexpr int roomOfMark = 24;
constexpr int aroundRows = 4;  // px of border and padding, as the style sheet has them
constexpr int aroundTotals = 7;
constexpr int mostMeasured = 100;  // rows
constexpr int leastHeight = 230;   // px of both tables, if they need so much

// Columns of words differ too much for a sample.
bool isWords(ContactColumn column) {
    using C = ContactColumn;
    return column == C::Name || column == C::State || column == C::Security || column == C::Kind ||
           column == C::Address || column == C::LastError;
}

bool isMarked(ContactColumn column) {
    return column == ContactColumn::State || column == ContactColumn::Security;
}

}  // namespace

ContactTable::ContactTable(const Theme& theme, const QList<ContactColumn>& columns, QWidget* parent)
    : Retranslating(parent),
      m_theme(theme),
      m_columns(columns),
      m_table(new QTableView(this)),
      m_header(new FigureHeader(theme, m_table)),
      m_totals(new QTableView(this)) {
    build();
    shareColumns();
    connect(&m_theme, &Theme::changed, this, &ContactTable::updateFonts);
    retranslate();
}

void ContactTable::build() {
    m_table->setHorizontalHeader(m_header);
    setUpTable(m_table, m_theme);
    setUpTable(m_totals, m_theme);
    m_table->setObjectName(QStringLiteral("contactTable"));
    m_totals->setObjectName(QStringLiteral("totalsTable"));
    m_table->setItemDelegate(new ContactFiguresDelegate(m_theme, false, m_table));
    m_totals->setItemDelegate(new ContactFiguresDelegate(m_theme, true, m_totals));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    m_totals->horizontalHeader()->hide();
    m_totals->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_totals->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_totals);
    column->addStretch();
    connect(m_table, &QTableView::customContextMenuRequested, this, &ContactTable::showRowMenu);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT contactOpened(index.data(ContactFiguresModel::IdRole).toString());
    });
}

void ContactTable::updateFonts() {
    for (QTableView* each : {m_table, m_totals}) setUpTable(each, m_theme);
    sizeColumns();
    fitTotals();
    fitRows();
}

void ContactTable::shareColumns() {
    QHeaderView* header = m_table->horizontalHeader();
    QHeaderView* below = m_totals->horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionResized, below,
            [below](int section, int, int size) { below->resizeSection(section, size); });
    connect(header, &QHeaderView::sectionMoved, below,
            [below](int, int from, int to) { below->moveSection(from, to); });
    // Only the column that sorts needs room for the arrow.
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ContactTable::sizeColumns);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](QPoint at) {
        QMenu menu;
        fillColumnMenu(&menu);
        menu.exec(header->mapToGlobal(at));
    });
    QScrollBar* upper = m_table->horizontalScrollBar();
    QScrollBar* lower = m_totals->horizontalScrollBar();
    connect(upper, &QScrollBar::valueChanged, lower, &QScrollBar::setValue);
    connect(lower, &QScrollBar::valueChanged, upper, &QScrollBar::setValue);
    connect(lower, &QScrollBar::rangeChanged, this, &ContactTable::fitTotals);
    // Both views are equally wide, or the last columns would not stand above each other.
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, m_totals,
            [this](int /*least*/, int most) {
                m_totals->setVerticalScrollBarPolicy(most > 0 ? Qt::ScrollBarAlwaysOn
                                                              : Qt::ScrollBarAlwaysOff);
            });
}

void ContactTable::setModels(ContactFiguresModel* contacts, ContactTotalsModel* totals) {
    m_contacts = contacts;
    m_totalsModel = totals;
    m_table->setModel(contacts);
    m_totals->setModel(totals);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSortIndicator(static_cast<int>(contacts->sortColumn()), contacts->sortOrder());
    m_table->setSortingEnabled(true);
    const auto fit = [this] {
        sizeColumns();
        fitRows();
    };
    for (const auto came : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(contacts, came, this, fit);
    connect(contacts, &QAbstractItemModel::modelReset, this, fit);
    connect(contacts, &QAbstractItemModel::dataChanged, this, &ContactTable::growColumns);
    // Another view of the same model may have sorted it.
    connect(contacts, &QAbstractItemModel::layoutChanged, header, [header, contacts] {
        const QSignalBlocker quiet(header);
        header->setSortIndicator(static_cast<int>(contacts->sortColumn()), contacts->sortOrder());
    });
    placeColumns();
    fitTotals();
    fitRows();
}

// As wide as the longest value that is there, or as a sample if that is wider.
int ContactTable::valueWidth(ContactColumn column) const {
    QFont strong = m_table->font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics words(strong);
    const int rows = m_contacts != nullptr ? std::min(m_contacts->rowCount(), mostMeasured) : 0;
    const bool sampled = rows == 0 || !isWords(column);
    int widest = sampled ? words.horizontalAdvance(ContactColumns::sample(column)) : 0;
    const int at = static_cast<int>(column);
    for (int row = 0; row < rows; ++row) {
        const QString value = m_contacts->index(row, at).data().toString();
        widest = std::max(widest, QFontMetrics(m_table->font()).horizontalAdvance(value));
    }
    if (m_totalsModel != nullptr) {
        const QString total = m_totalsModel->index(0, at).data().toString();
        widest = std::max(widest, words.horizontalAdvance(total));
    }
    const int mark = column == ContactColumn::Name ? roomOfAvatar
                     : isMarked(column)            ? roomOfMark
                                                   : 0;
    return std::min(mostWordsWidth, widest + (sampled ? 0 : mark) + 2 * cellPadding + 2);
}

// What came to be longer is seen whole; nothing shrinks, so that columns do not dance.
void ContactTable::growColumns() {
    QHeaderView* header = m_table->horizontalHeader();
    for (const ContactColumn column : m_columns) {
        const int wanted = valueWidth(column);
        const int section = static_cast<int>(column);
        if (wanted > header->sectionSize(section)) header->resizeSection(section, wanted);
    }
}

void ContactTable::sizeColumns() {
    QHeaderView* header = m_table->horizontalHeader();
    const QFontMetrics titles = m_header->titleMetrics();
    for (int i = 0; i < contactColumns; ++i) {
        const auto column = static_cast<ContactColumn>(i);
        const int arrow = header->sortIndicatorSection() == i ? FigureHeader::arrowRoom : 0;
        const int title =
            titles.horizontalAdvance(ContactColumns::title(column)) + arrow + 2 * cellPadding + 2;
        header->resizeSection(i, std::max(title, valueWidth(column)));
    }
}

void ContactTable::placeColumns() {
    sizeColumns();
    QHeaderView* header = m_table->horizontalHeader();
    for (int i = 0; i < contactColumns; ++i) {
        const bool shown = m_columns.contains(static_cast<ContactColumn>(i));
        m_table->setColumnHidden(i, !shown);
        m_totals->setColumnHidden(i, !shown);
    }
    for (int place = 0; place < m_columns.size(); ++place) {
        header->moveSection(header->visualIndex(static_cast<int>(m_columns[place])), place);
    }
}

// The row of totals is as high as its row, and its scroll bar if it needs one.
void ContactTable::fitTotals() {
    const bool scrolls = m_totals->horizontalScrollBar()->maximum() > 0;
    const int bar = scrolls ? m_totals->horizontalScrollBar()->sizeHint().height() : 0;
    m_totals->setFixedHeight(m_totals->verticalHeader()->defaultSectionSize() + bar + aroundTotals);
    updateGeometry();
}

// No room between the last row and the totals.
void ContactTable::fitRows() {
    m_table->setMaximumHeight(heightOfRows());
    updateGeometry();
}

int ContactTable::heightOfRows() const {
    const int rows = m_contacts != nullptr ? m_contacts->rowCount() : 0;
    return m_header->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize() +
           aroundRows;
}

QSize ContactTable::sizeHint() const {
    return {QWidget::sizeHint().width(), heightOfRows() + m_totals->height()};
}

QSize ContactTable::minimumSizeHint() const {
    return {QWidget::minimumSizeHint().width(), qMin(leastHeight, sizeHint().height())};
}

void ContactTable::selectContact(const QString& contactId) {
    if (m_contacts == nullptr) return;
    const int row = m_contacts->rowOf(contactId);
    if (row < 0) {
        m_table->clearSelection();
        return;
    }
    m_table->selectRow(row);
    m_table->scrollTo(m_contacts->index(row, 0));
}

QString ContactTable::selectedContact() const {
    const QModelIndexList rows = m_table->selectionModel() == nullptr
                                     ? QModelIndexList()
                                     : m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.front().data(ContactFiguresModel::IdRole).toString();
}

QString ContactTable::selectedText() const {
    if (m_contacts == nullptr) return {};
    QList<int> rows;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows()) rows += row.row();
    std::sort(rows.begin(), rows.end());
    return rows.isEmpty() ? m_contacts->asText() + m_totalsModel->asText()
                          : m_contacts->asText(rows);
}

void ContactTable::copySelected() const {
    QApplication::clipboard()->setText(selectedText());
}

void ContactTable::copyAll() const {
    if (m_contacts == nullptr) return;
    QApplication::clipboard()->setText(m_contacts->asText() + m_totalsModel->asText());
}

void ContactTable::showRowMenu(const QPoint& at) {
    const QModelIndex row =
        m_table->indexAt(at).isValid() ? m_table->indexAt(at) : m_table->currentIndex();
    if (!row.isValid()) return;
    const QString id = row.data(ContactFiguresModel::IdRole).toString();
    QMenu menu;
    menu.addAction(tr("Open the chat"), this, [this, id] { Q_EMIT contactOpened(id); });
    menu.addAction(tr("Test connection"), this, [this, id] { Q_EMIT connectionTestWanted(id); });
    menu.addAction(tr("Show only this contact in the charts"), this,
                   [this, id] { Q_EMIT contactFilterWanted(id); });
    menu.addSeparator();
    menu.addAction(tr("Copy row"), this, &ContactTable::copySelected);
    menu.addAction(tr("Copy all"), this, &ContactTable::copyAll);
    fillColumnMenu(menu.addMenu(tr("Columns")));
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

// The three spans of a figure come and go together; one of them counts as shown.
bool ContactTable::isShown(int first, int size) const {
    for (int i = first; i < first + size; ++i)
        if (!m_table->isColumnHidden(i)) return true;
    return false;
}

void ContactTable::showColumns(int first, int size, bool shown) {
    for (int i = first; i < first + size; ++i) {
        m_table->setColumnHidden(i, !shown);
        m_totals->setColumnHidden(i, !shown);
    }
}

void ContactTable::fillColumnMenu(QMenu* menu) {
    int size = 1;
    for (int i = 0; i < contactColumns; i += size) {
        const auto column = static_cast<ContactColumn>(i);
        size = ContactColumns::groupSize(column);
        QAction* action = menu->addAction(ContactColumns::groupTitle(column));
        action->setCheckable(true);
        action->setChecked(isShown(i, size));
        action->setEnabled(column != ContactColumn::Name);
        connect(action, &QAction::toggled, this,
                [this, i, size](bool shown) { showColumns(i, size, shown); });
    }
}

bool ContactTable::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copySelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ContactTable::retranslate() {
    m_table->setAccessibleName(tr("Figures of the contacts"));
    m_totals->setAccessibleName(tr("Totals of all contacts"));
    if (m_contacts != nullptr) m_contacts->retranslate();
}

}  // namespace vaultgram::ui
