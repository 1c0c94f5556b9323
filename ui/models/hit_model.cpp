#include "ui/models/hit_model.h"

#include "ui/models/display_text.h"
#include "ui/models/words.h"

namespace vaultgram::ui {
namespace {

constexpr qsizetype before = 24;  // characters shown before what was found
constexpr qsizetype longest = 200;

}  // namespace

void HitModel::begin(const QString& wanted) {
    beginResetModel();
    m_hits.clear();
    m_wanted = wanted;
    m_total = 0;
    m_searching = !wanted.isEmpty();
    endResetModel();
    Q_EMIT countChanged();
}

void HitModel::append(const Hit& hit) {
    ++m_total;
    if (m_hits.size() < mostShown) {
        beginInsertRows({}, rowCount(), rowCount());
        m_hits.append(hit);
        endInsertRows();
    }
    Q_EMIT countChanged();
}

void HitModel::finish(int total) {
    m_total = total;
    m_searching = false;
    Q_EMIT countChanged();
}

QString HitModel::excerpt(const QString& text, const QString& wanted) {
    const qsizetype found = qMax<qsizetype>(0, text.indexOf(wanted, 0, Qt::CaseInsensitive));
    const qsizetype start = found > before ? found - before : 0;
    const QString cut = displayLine(text.mid(start, longest), longest);
    return start > 0 ? u'…' + cut : cut;
}

int HitModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant HitModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Hit& hit = m_hits.at(index.row());
    switch (role) {
        case Qt::DisplayRole: return excerpt(hit.text, m_wanted);
        case Qt::AccessibleTextRole:
            return tr("%1, %2: %3")
                .arg(hit.own ? tr("You to %1").arg(hit.name) : hit.name, Words::dateTime(hit.at),
                     excerpt(hit.text, m_wanted));
        case Qt::ToolTipRole: return Words::dateTime(hit.at);
        case HitRole: return QVariant::fromValue(hit);
        default: return {};
    }
}

}  // namespace vaultgram::ui
