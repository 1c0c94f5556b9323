#include "ui/models/contact_list_model.h"

#include "ui/models/display_text.h"
#include "ui/models/words.h"

#include <algorithm>

namespace vaultgram::ui {
namespace {

template <class List>
int positionOf(const List& list, const QString& id) {
    const auto found =
        std::find_if(list.begin(), list.end(), [&id](const auto& each) { return each.id == id; });
    return found == list.end() ? -1 : static_cast<int>(found - list.begin());
}

template <class List>
int sizeAsInt(const List& list) {
    return static_cast<int>(list.size());
}

}  // namespace

ContactListModel::ContactListModel(QObject* parent) : QAbstractListModel(parent) {}

void ContactListModel::setContacts(const QList<ContactInfo>& contacts) {
    beginResetModel();
    m_contacts = contacts;
    m_positions.clear();
    for (int i = 0; i < sizeAsInt(m_contacts); ++i) m_positions.insert(m_contacts.at(i).id, i);
    endResetModel();
    tellUnread();
}

void ContactListModel::upsert(const ContactInfo& contact) {
    const int known = m_positions.value(contact.id, -1);
    if (known >= 0) {
        if (m_contacts.at(known) == contact) return;
        m_contacts[known] = contact;
        contactChanged(known);
    } else {
        const int row = headerOf(ContactSection::Discovered);
        beginInsertRows({}, row, row);
        m_positions.insert(contact.id, sizeAsInt(m_contacts));
        m_contacts.append(contact);
        endInsertRows();
        rowChanged(headerOf(ContactSection::Contacts));
    }
    tellUnread();
}

bool ContactListModel::removeContact(const QString& id) {
    const int known = m_positions.value(id, -1);
    if (known < 0) return false;
    const int row = headerOf(ContactSection::Contacts) + 1 + known;
    beginRemoveRows({}, row, row);
    m_contacts.removeAt(known);
    m_positions.remove(id);
    for (int i = known; i < sizeAsInt(m_contacts); ++i) m_positions[m_contacts.at(i).id] = i;
    endRemoveRows();
    rowChanged(headerOf(ContactSection::Contacts));
    tellUnread();
    return true;
}

bool ContactListModel::setDraft(const QString& id, const QString& draft) {
    const int known = m_positions.value(id, -1);
    if (known < 0) return false;
    if (m_contacts.at(known).draft == draft) return true;
    m_contacts[known].draft = draft;
    contactChanged(known);
    return true;
}

const ContactInfo* ContactListModel::find(const QString& id) const {
    const int known = m_positions.value(id, -1);
    return known < 0 ? nullptr : &m_contacts.at(known);
}

void ContactListModel::addRequest(const RequestInfo& request) {
    const int known = positionOf(m_requests, request.id);
    if (known >= 0) {
        m_requests[known] = request;
        rowChanged(1 + known);
        return;
    }
    const int row = headerOf(ContactSection::Contacts);
    beginInsertRows({}, row, row);
    m_requests.append(request);
    endInsertRows();
    rowChanged(0);
}

bool ContactListModel::removeRequest(const QString& id) {
    const int known = positionOf(m_requests, id);
    if (known < 0) return false;
    beginRemoveRows({}, 1 + known, 1 + known);
    m_requests.removeAt(known);
    endRemoveRows();
    rowChanged(0);
    return true;
}

void ContactListModel::setDiscovered(const QList<DiscoveredInfo>& discovered) {
    if (discovered == m_discovered) return;
    const int first = headerOf(ContactSection::Discovered) + 1;
    if (!m_discovered.isEmpty()) {
        beginRemoveRows({}, first, first + sizeAsInt(m_discovered) - 1);
        m_discovered.clear();
        endRemoveRows();
    }
    if (!discovered.isEmpty()) {
        beginInsertRows({}, first, first + sizeAsInt(discovered) - 1);
        m_discovered = discovered;
        endInsertRows();
    }
    rowChanged(first - 1);
}

int ContactListModel::unreadTotal() const {
    int total = 0;
    for (const ContactInfo& contact : m_contacts) total += contact.muted ? 0 : contact.unread;
    return total;
}

void ContactListModel::retranslate() {
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ContactListModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    return headerOf(ContactSection::Discovered) + 1 + sizeAsInt(m_discovered);
}

QVariant ContactListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const int row = index.row();
    const ContactSection section = sectionOf(row);
    if (role == RowRole) return QVariant::fromValue(kindOf(row));
    if (role == SectionRole) return QVariant::fromValue(section);
    const int position = row - headerOf(section) - 1;
    switch (kindOf(row)) {
        case ContactRow::Section: return sectionData(section, role);
        case ContactRow::Request: return requestData(m_requests.at(position), role);
        case ContactRow::Contact: return contactData(m_contacts.at(position), role);
        case ContactRow::Discovered: return discoveredData(m_discovered.at(position), role);
    }
    return {};
}

Qt::ItemFlags ContactListModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    if (kindOf(index.row()) == ContactRow::Section) {
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

int ContactListModel::headerOf(ContactSection section) const {
    const int contacts = 1 + sizeAsInt(m_requests);
    switch (section) {
        case ContactSection::Requests: return 0;
        case ContactSection::Contacts: return contacts;
        case ContactSection::Discovered: return contacts + 1 + sizeAsInt(m_contacts);
    }
    return 0;
}

ContactSection ContactListModel::sectionOf(int row) const {
    if (row < headerOf(ContactSection::Contacts)) return ContactSection::Requests;
    return row < headerOf(ContactSection::Discovered) ? ContactSection::Contacts
                                                      : ContactSection::Discovered;
}

ContactRow ContactListModel::kindOf(int row) const {
    const ContactSection section = sectionOf(row);
    if (row == headerOf(section)) return ContactRow::Section;
    switch (section) {
        case ContactSection::Requests: return ContactRow::Request;
        case ContactSection::Contacts: return ContactRow::Contact;
        case ContactSection::Discovered: return ContactRow::Discovered;
    }
    return ContactRow::Section;
}

int ContactListModel::sizeOf(ContactSection section) const {
    switch (section) {
        case ContactSection::Requests: return sizeAsInt(m_requests);
        case ContactSection::Contacts: return sizeAsInt(m_contacts);
        case ContactSection::Discovered: return sizeAsInt(m_discovered);
    }
    return 0;
}

const ContactInfo& ContactListModel::contactIn(int row) const {
    return m_contacts.at(row - headerOf(ContactSection::Contacts) - 1);
}

QVariant ContactListModel::sectionData(ContactSection section, int role) const {
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            if (section == ContactSection::Requests) return tr("Requests");
            if (section == ContactSection::Contacts) return tr("Contacts");
            return tr("Discovered on this network");
        case CountRole: return sizeOf(section);
        default: return {};
    }
}

QVariant ContactListModel::requestData(const RequestInfo& request, int role) const {
    switch (role) {
        case Qt::DisplayRole: return request.address;
        case Qt::AccessibleTextRole:
            return tr("Someone new is asking to connect to you, %1, %2")
                .arg(request.address, Words::requester(request));
        case IdRole: return request.id;
        case RequestRole: return QVariant::fromValue(request);
        default: return {};
    }
}

QVariant ContactListModel::contactData(const ContactInfo& contact, int role) const {
    switch (role) {
        case Qt::DisplayRole: return contact.name;
        case Qt::AccessibleTextRole: return Words::spokenContact(contact);
        case Qt::ToolTipRole: {
            QStringList words{Words::presence(contact), Words::chip(contact)};
            if (contact.unread > 0) words += Words::unread(contact.unread);
            return words.join(QStringLiteral(", "));
        }
        case IdRole: return contact.id;
        case ContactRole: return QVariant::fromValue(contact);
        default: return {};
    }
}

QVariant ContactListModel::discoveredData(const DiscoveredInfo& found, int role) const {
    const QString name = displayLine(found.name.isEmpty() ? found.address : found.name);
    switch (role) {
        case Qt::DisplayRole: return name;
        case Qt::AccessibleTextRole: return tr("%1, available, %2").arg(name, found.address);
        case IdRole: return found.id;
        case DiscoveredRole: return QVariant::fromValue(found);
        default: return {};
    }
}

void ContactListModel::contactChanged(int position) {
    rowChanged(headerOf(ContactSection::Contacts) + 1 + position);
}

void ContactListModel::rowChanged(int row) {
    Q_EMIT dataChanged(index(row), index(row));
}

void ContactListModel::tellUnread() {
    const int total = unreadTotal();
    if (total == m_toldUnread) return;
    m_toldUnread = total;
    Q_EMIT unreadTotalChanged(total);
}

}  // namespace vaultgram::ui
