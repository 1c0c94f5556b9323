// Messages that a search found, newest first, as one list over all chats.
#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <QList>

namespace vaultgram::ui {

struct Hit {
    QString contactId;
    QString messageId;
    QString name;  // of the contact
    QString text;  // plain text from the network
    QDateTime at;
    bool own = false;

    bool operator==(const Hit&) const = default;
};

class HitModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { HitRole = Qt::UserRole + 1 };
    static constexpr int mostShown = 1000;  // the rest is counted only

    using QAbstractListModel::QAbstractListModel;

    void begin(const QString& wanted);  // a new search: empty again
    void append(const Hit& hit);
    void finish(int total);
    [[nodiscard]] bool isSearching() const { return m_searching; }
    [[nodiscard]] int total() const { return qMax(m_total, static_cast<int>(m_hits.size())); }
    [[nodiscard]] const QString& wanted() const { return m_wanted; }
    [[nodiscard]] const Hit& at(int row) const { return m_hits.at(row); }
    // Around the first place where it stands, on one line.
    [[nodiscard]] static QString excerpt(const QString& text, const QString& wanted);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void countChanged();

private:
    QString m_wanted;
    QList<Hit> m_hits;
    int m_total = 0;
    bool m_searching = false;
};

}  // namespace vaultgram::ui

Q_DECLARE_METATYPE(vaultgram::ui::Hit)
