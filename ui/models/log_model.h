// The lines of the log: a ring, so that a long run does not fill the memory.
//
// Keys and texts of messages must never be put in here.
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QSortFilterProxyModel>

#include <deque>

namespace vaultgram::ui {

enum class LogLevel { Debug, Info, Warning, Error };

struct LogLine {
    LogLevel level = LogLevel::Info;
    QDateTime at;
    QString source;
    QString text;
};

class LogModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TimeColumn, LevelColumn, SourceColumn, TextColumn, ColumnCount };
    enum Role { LevelRole = Qt::UserRole + 1 };     // LogLevel of the row
    static constexpr int defaultCapacity = 10'000;  // lines

    explicit LogModel(QObject* parent = nullptr, int capacity = defaultCapacity);

    void append(const LogLine& line);  // the oldest line makes room
    void clear();
    void retranslate();  // the language changed: level words and column titles are new
    [[nodiscard]] QString lineText(int row) const;  // one line for the clipboard
    static QString levelWord(LogLevel level);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::deque<LogLine> m_lines;
    std::size_t m_capacity;
};

// Lines of at least a level that contain a text (in source or text).
class LogFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setLeastLevel(LogLevel level);
    void setText(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    LogLevel m_leastLevel = LogLevel::Debug;
    QString m_text;
};

}  // namespace vaultgram::ui
