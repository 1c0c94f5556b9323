#include "ui/models/contact_list_proxy.h"

#include <QLocale>

namespace vaultgram::ui {
namespace {

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
    if (m_contacts != nullptr) m_contacts->disconnect(this);
    m_contacts = model;
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

QVariant ContactListProxy::data(const QModelIndex& index, int role) const {
    const QVariant plain = QSortFilterProxyModel::data(index, role);
    if (role != Qt::AccessibleTextRole || !index.isValid()) return plain;
    const int row = mapToSource(index).row();
    if (m_contacts->kindOf(row) != ContactRow::Section) return plain;
    const ContactSection section = m_contacts->sectionOf(row);
    const QString count = QLocale().toString(m_contacts->sizeOf(section));
    return isFolded(section) ? tr("%1, %2, folded").arg(plain.toString(), count)
                             : tr("%1, %2, unfolded").arg(plain.toString(), count);
}

QStringList ContactListProxy::shownContacts(bool unreadOnly) const {
    QStringList ids;
    for (int row = 0; row < rowCount(); ++row) {
        const int source = mapToSource(index(row, 0)).row();
        if (m_contacts->kindOf(source) != ContactRow::Contact) continue;
        const ContactInfo& contact = m_contacts->contactIn(source);
        if (!unreadOnly || contact.unread > 0) ids += contact.id;
    }
    return ids;
}

QModelIndex ContactListProxy::indexOfContact(const QString& id) const {
    for (int row = 0; row < rowCount(); ++row) {
        const int source = mapToSource(index(row, 0)).row();
        if (m_contacts->kindOf(source) != ContactRow::Contact) continue;
        if (m_contacts->contactIn(source).id == id) return index(row, 0);
    }
    return {};
}

bool ContactListProxy::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const {
    const ContactSection section = m_contacts->sectionOf(row);
    if (m_contactsOnly) return m_contacts->kindOf(row) == ContactRow::Contact && matches(row);
    if (m_contacts->kindOf(row) == ContactRow::Section) return hasMatch(section);
    if (m_search.isEmpty() && isFolded(section)) return false;
    return matches(row);
}

bool ContactListProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const bool bothContacts = m_contacts->kindOf(left.row()) == ContactRow::Contact &&
                              m_contacts->kindOf(right.row()) == ContactRow::Contact;
    if (!bothContacts) return left.row() < right.row();  // the model has the sections in order
    return isMoreActive(m_contacts->contactIn(left.row()), m_contacts->contactIn(right.row()));
}

bool ContactListProxy::matches(int row) const {
    if (m_search.isEmpty()) return true;
    const auto has = [this](const QString& text) {
        return text.contains(m_search, Qt::CaseInsensitive);
    };
    if (m_contacts->kindOf(row) != ContactRow::Contact) return has(textOf(row));
    const ContactInfo& contact = m_contacts->contactIn(row);
    if (has(contact.name) || has(contact.address)) return true;
    return !m_contactsOnly && has(contact.lastMessage);  // a switcher goes by names
}

QString ContactListProxy::textOf(int row) const {
    const QModelIndex member = m_contacts->index(row);
    return member.data().toString() + u' ' + member.data(Qt::AccessibleTextRole).toString();
}

bool ContactListProxy::hasMatch(ContactSection section) const {
    if (m_search.isEmpty()) return m_contacts->sizeOf(section) > 0;
    for (int row = 0; row < m_contacts->rowCount(); ++row) {
        const bool member =
            m_contacts->sectionOf(row) == section && m_contacts->kindOf(row) != ContactRow::Section;
        if (member && matches(row)) return true;
    }
    return false;
}

}  // namespace vaultgram::ui
