#include "ui/models/log_model.h"

#include "ui/models/display_text.h"

namespace vaultgram::ui {
namespace {

constexpr qsizetype longestLine = 2000;  // characters; a log line may quote a peer

QString timeText(const QDateTime& at) {
    return at.toString(QStringLiteral("HH:mm:ss.zzz"));
}

}  // namespace

LogModel::LogModel(QObject* parent, int capacity)
    : QAbstractTableModel(parent), m_capacity(static_cast<std::size_t>(capacity)) {}

void LogModel::append(const LogLine& line) {
    if (m_lines.size() >= m_capacity) {
        beginRemoveRows({}, 0, 0);
        m_lines.pop_front();
        endRemoveRows();
    }
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_lines.push_back(line);
    m_lines.back().text = displayLine(line.text, longestLine);
    endInsertRows();
}

void LogModel::clear() {
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

void LogModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString LogModel::lineText(int row) const {
    const LogLine& line = m_lines.at(static_cast<std::size_t>(row));
    return QStringLiteral("%1 %2 %3: %4")
        .arg(line.at.toString(Qt::ISODateWithMs), levelWord(line.level), line.source, line.text);
}

QString LogModel::levelWord(LogLevel level) {
    switch (level) {
        case LogLevel::Debug: return tr("Detail");
        case LogLevel::Info: return tr("Info");
        case LogLevel::Warning: return tr("Warning");
        case LogLevel::Error: return tr("Error");
    }
    return {};
}

int LogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const LogLine& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == LevelRole) return QVariant::fromValue(line.level);
    if (role == Qt::ToolTipRole && index.column() == TextColumn) return line.text.toHtmlEscaped();
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case TimeColumn: return timeText(line.at);
        case LevelColumn: return levelWord(line.level);
        case SourceColumn: return line.source;
        case TextColumn: return line.text;
        default: return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case TimeColumn: return tr("Time");
        case LevelColumn: return tr("Level");
        case SourceColumn: return tr("Source");
        case TextColumn: return tr("Text");
        default: return {};
    }
}

void LogFilter::setLeastLevel(LogLevel level) {
    m_leastLevel = level;
    invalidateRowsFilter();
}

void LogFilter::setText(const QString& text) {
    m_text = text;
    invalidateRowsFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const auto cell = [&](int column) { return sourceModel()->index(row, column, parent); };
    const auto level = cell(LogModel::TimeColumn).data(LogModel::LevelRole).value<LogLevel>();
    if (level < m_leastLevel) return false;
    if (m_text.isEmpty()) return true;
    return cell(LogModel::TextColumn).data().toString().contains(m_text, Qt::CaseInsensitive) ||
           cell(LogModel::SourceColumn).data().toString().contains(m_text, Qt::CaseInsensitive);
}

}  // namespace vaultgram::ui
