#include "ui/models/contact_figures_model.h"

#include <algorithm>

namespace vaultgram::ui {

void ContactTotalsModel::setFigures(const DashboardFigures& figures) {
    m_figures = figures;
    write();
}

void ContactTotalsModel::setUnit(RateUnit unit) {
    m_unit = unit;
    write();
}

void ContactTotalsModel::write() {
    for (int i = 0; i < contactColumns; ++i) {
        const QString text = textOf(static_cast<ContactColumn>(i));
        if (text == m_cells[i]) continue;
        m_cells[i] = text;
        Q_EMIT dataChanged(index(0, i), index(0, i));
    }
}

QString ContactTotalsModel::textOf(ContactColumn column) const {
    const QList<ContactFigures>& contacts = m_figures.contacts;
    const auto count = [&](auto matches) {
        return static_cast<int>(std::count_if(contacts.begin(), contacts.end(), matches));
    };
    switch (column) {
        case ContactColumn::Name: return tr("Totals");
        case ContactColumn::Address:
            return tr("%n contact(s)", nullptr, static_cast<int>(contacts.size()));
        case ContactColumn::State:
            return tr("%n connected", nullptr, count([](const ContactFigures& each) {
                          return each.presence == Presence::Connected;
                      }));
        case ContactColumn::Security:
            return tr("%n verified", nullptr, count([](const ContactFigures& each) {
                          return each.trust == Trust::Verified;
                      }));
        // There is no such thing for all together.
        case ContactColumn::Rtt:
        case ContactColumn::RttLeast:
        case ContactColumn::LastError:
        case ContactColumn::KeyAge:
        case ContactColumn::NextRotation:
        case ContactColumn::ForwardSecrecy:
        case ContactColumn::Kind:
        case ContactColumn::PathMtu:
        case ContactColumn::Skew: return {};
        default: return ContactColumns::text(column, ContactColumns::totals(m_figures), m_unit);
    }
}

QString ContactTotalsModel::asText() const {
    return m_cells.join(u'\t') + u'\n';
}

int ContactTotalsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1;
}

int ContactTotalsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : contactColumns;
}

QVariant ContactTotalsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto column = static_cast<ContactColumn>(index.column());
    if (role == Qt::DisplayRole) return m_cells.at(index.column());
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return tr(
            "All traffic, also that of strangers, refused callers and contacts that were "
            "removed: it may be more than the rows together.");
    if (role == Qt::AccessibleTextRole)
        return ContactColumns::fullTitle(column) + QStringLiteral(": ") +
               m_cells.at(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (ContactColumns::isNumber(column) ? Qt::AlignRight : Qt::AlignLeading) |
            Qt::AlignVCenter);
    return {};
}

}  // namespace vaultgram::ui
