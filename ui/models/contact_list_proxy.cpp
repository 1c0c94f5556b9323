#include "ui/models/contact_list_proxy.h"

namespace vaultgram::ui {
namespace {

ContactRow rowOf(const QModelIndex& index) {
    return index.data(ContactListModel::RowRole).value<ContactRow>();
}

ContactSection sectionOf(const QModelIndex& index) {
    return index.data(ContactListModel::SectionRole).value<ContactSection>();
}

bool isMoreActive(const ContactInfo& left, const ContactInfo& right) {
    const bool leftSpoke = left.lastTime.isValid();
    const bool rightSpoke = right.lastTime.isValid();
    if (leftSpoke != rightSpoke) return leftSpoke;
    if (leftSpoke && left.lastTime != right.lastTime) return left.lastTime > right.lastTime;
    return QString::localeAwareCompare(left.name, right.name) < 0;
}

}  // namespace

ContactListProxy::ContactListProxy(QObject* parent) : QSortFilterProxyModel(parent) {
    setDynamicSortFilter(true);
    sort(0);
}

void ContactListProxy::setContacts(ContactListModel* model) {
    if (sourceModel() != nullptr) sourceModel()->disconnect(this);
    setSourceModel(model);
    if (model == nullptr) return;
    // Whether a section row shows depends on other rows; it is asked again when they change.
    const auto again = [this] { invalidateRowsFilter(); };
    connect(model, &QAbstractItemModel::rowsInserted, this, again);
    connect(model, &QAbstractItemModel::rowsRemoved, this, again);
    connect(model, &QAbstractItemModel::dataChanged, this, [this, again] {
        if (!m_search.isEmpty()) again();
    });
}

void ContactListProxy::setSearch(const QString& text) {
    if (text == m_search) return;
    m_search = text;
    invalidateRowsFilter();
}

void ContactListProxy::toggleFolded(ContactSection section) {
    if (!m_folded.remove(section)) m_folded.insert(section);
    invalidateRowsFilter();
}

QStringList ContactListProxy::shownContacts() const {
    QStringList ids;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex each = index(row, 0);
        if (rowOf(each) == ContactRow::Contact)
            ids += each.data(ContactListModel::IdRole).toString();
    }
    return ids;
}

QModelIndex ContactListProxy::indexOfContact(const QString& id) const {
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex each = index(row, 0);
        if (rowOf(each) == ContactRow::Contact && each.data(ContactListModel::IdRole) == id) {
            return each;
        }
    }
    return {};
}

bool ContactListProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex member = sourceModel()->index(row, 0, parent);
    const ContactSection section = sectionOf(member);
    if (m_contactsOnly) return rowOf(member) == ContactRow::Contact && matches(member);
    if (rowOf(member) == ContactRow::Section) return hasMatch(section);
    if (m_search.isEmpty() && isFolded(section)) return false;
    return matches(member);
}

bool ContactListProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    if (sectionOf(left) != sectionOf(right)) return sectionOf(left) < sectionOf(right);
    const bool bothContacts =
        rowOf(left) == ContactRow::Contact && rowOf(right) == ContactRow::Contact;
    if (!bothContacts) return left.row() < right.row();
    return isMoreActive(left.data(ContactListModel::ContactRole).value<ContactInfo>(),
                        right.data(ContactListModel::ContactRole).value<ContactInfo>());
}

bool ContactListProxy::matches(const QModelIndex& member) const {
    if (m_search.isEmpty()) return true;
    const auto has = [this](const QString& text) {
        return text.contains(m_search, Qt::CaseInsensitive);
    };
    if (rowOf(member) == ContactRow::Request) return has(member.data().toString());
    const auto contact = member.data(ContactListModel::ContactRole).value<ContactInfo>();
    return has(contact.name) || has(contact.address) || has(contact.lastMessage);
}

bool ContactListProxy::hasMatch(ContactSection section) const {
    for (int row = 0; row < sourceModel()->rowCount(); ++row) {
        const QModelIndex member = sourceModel()->index(row, 0);
        if (rowOf(member) == ContactRow::Section || sectionOf(member) != section) continue;
        if (matches(member)) return true;
    }
    return false;
}

}  // namespace vaultgram::ui
