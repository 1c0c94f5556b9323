#include "ui/widgets/log_panel.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/figure_header.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace vaultgram::ui {
namespace {

constexpr int levelMargins = 40;  // px, both sides of the word

// Warnings and errors say so in colour too; the word stands in the cell anyway.
class LevelDelegate : public QStyledItemDelegate {
public:
    LevelDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent), m_theme(theme) {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const ThemeColors& colors = m_theme.colors();
        const auto level = index.data(LogModel::LevelRole).value<LogLevel>();
        QColor color = colors.textSecondary;
        if (level == LogLevel::Warning) color = colors.keyChanged;
        if (level == LogLevel::Error) color = colors.danger;
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
        if (level >= LogLevel::Warning) option->font.setWeight(QFont::DemiBold);
    }

private:
    const Theme& m_theme;
};

}  // namespace

LogPanel::LogPanel(const Theme& theme, QWidget* parent)
    : Retranslating(parent),
      m_theme(theme),
      m_level(new ComboBox(theme, this)),
      m_text(new QLineEdit(this)),
      m_follow(new CheckBox(theme, {}, this)),
      m_copy(makeButton(ButtonKind::Secondary, this)),
      m_export(makeButton(ButtonKind::Secondary, this)),
      m_clear(makeButton(ButtonKind::Secondary, this)),
      m_table(new QTableView(this)) {
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_level);
    bar->addWidget(m_text, 1);
    bar->addWidget(m_follow);
    bar->addWidget(m_copy);
    bar->addWidget(m_export);
    bar->addWidget(m_clear);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(12);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    for (int level = 0; level < 4; ++level) m_level->addItem(QString());
    m_level->setCurrentIndex(static_cast<int>(LogLevel::Info));
    m_filter.setLeastLevel(LogLevel::Info);
    m_follow->setChecked(true);
    m_text->setClearButtonEnabled(true);
    buildTable();
    connect(m_level, &QComboBox::currentIndexChanged, this, [this](int level) {
        m_filter.setLeastLevel(static_cast<LogLevel>(level));
        Q_EMIT levelChosen(static_cast<LogLevel>(level));
    });
    connect(m_text, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_filter.setText(text.trimmed()); });
    connect(m_copy, &QPushButton::clicked, this, &LogPanel::copy);
    connect(m_export, &QPushButton::clicked, this,
            [this] { Q_EMIT exportRequested(shownText() + u'\n'); });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        if (m_model != nullptr) m_model->clear();
    });
    connect(m_follow, &QCheckBox::toggled, this, &LogPanel::follow);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &LogPanel::follow);
    retranslate();
}

void LogPanel::buildTable() {
    m_table->setHorizontalHeader(new FigureHeader(m_theme, m_table));
    m_table->setModel(&m_filter);
    m_table->setItemDelegateForColumn(LogModel::LevelColumn, new LevelDelegate(m_theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFont(m_theme.font(TextStyle::Small));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(
        qMax(m_theme.measures().tableRow - 4, m_table->fontMetrics().height() + 8));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setFont(m_theme.font(TextStyle::Caption));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
}

void LogPanel::setModel(LogModel* model) {
    m_model = model;
    m_filter.setSourceModel(model);
    // Widths of columns that were not there are forgotten: now they are.
    const int digit = m_table->fontMetrics().horizontalAdvance(u'0');
    m_table->setColumnWidth(LogModel::TimeColumn, digit * 20);
    sizeLevels();
    m_table->setColumnWidth(LogModel::SourceColumn, digit * 25);  // an IPv4 address and port
    follow();
}

// Its words are bold, and of other lengths in each language.
void LogPanel::sizeLevels() {
    QFont strong = m_table->font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    int widest = 0;
    for (int level = 0; level < m_level->count(); ++level)
        widest = qMax(widest,
                      metrics.horizontalAdvance(LogModel::levelWord(static_cast<LogLevel>(level))));
    m_table->setColumnWidth(LogModel::LevelColumn, widest + levelMargins);
}

QString LogPanel::shownText() const {
    if (m_model == nullptr) return {};
    QList<int> rows;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows()) rows += row.row();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        for (int row = 0; row < m_filter.rowCount(); ++row) rows += row;
    }
    QStringList lines;
    for (const int row : rows) {
        lines += m_model->lineText(m_filter.mapToSource(m_filter.index(row, 0)).row());
    }
    return lines.join(u'\n');
}

void LogPanel::filterFor(const QString& text) {
    m_level->setCurrentIndex(static_cast<int>(LogLevel::Debug));
    m_text->setText(text);
}

void LogPanel::copy() {
    QApplication::clipboard()->setText(shownText());
}

void LogPanel::follow() {
    if (m_follow->isChecked()) m_table->scrollToBottom();
}

bool LogPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LogPanel::retranslate() {
    for (int level = 0; level < m_level->count(); ++level) {
        const QString word = LogModel::levelWord(static_cast<LogLevel>(level));
        m_level->setItemText(level, level == 0 ? tr("All levels") : tr("From %1").arg(word));
    }
    m_level->setAccessibleName(tr("Least level"));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Filter the log"));
    m_follow->setText(tr("Follow"));
    m_follow->setAccessibleName(tr("Follow the newest line"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the log"));
    m_copy->setToolTip(tr("Copy the selected lines, or all that are shown"));
    m_export->setText(tr("Export…"));
    m_export->setAccessibleName(tr("Export the log"));
    m_export->setToolTip(tr("Save the selected lines, or all that are shown, to a file"));
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear the log"));
    m_table->setAccessibleName(tr("Log"));
    if (m_model == nullptr) return;
    m_model->retranslate();
    sizeLevels();
}

}  // namespace vaultgram::ui
