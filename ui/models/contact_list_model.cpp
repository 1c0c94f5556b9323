#include "ui/models/contact_list_model.h"

#include "ui/models/words.h"

#include <algorithm>

namespace vaultgram::ui {
namespace {

constexpr int firstRequestRow = 1;

template <class List>
qsizetype indexOfId(const List& list, const QString& id) {
    const auto found =
        std::find_if(list.begin(), list.end(), [&id](const auto& each) { return each.id == id; });
    return found == list.end() ? -1 : found - list.begin();
}

}  // namespace

ContactListModel::ContactListModel(QObject* parent) : QAbstractListModel(parent) {}

void ContactListModel::setContacts(const QList<ContactInfo>& contacts) {
    beginResetModel();
    m_contacts = contacts;
    endResetModel();
    tellUnread();
}

void ContactListModel::upsert(const ContactInfo& contact) {
    const qsizetype known = contactAt(contact.id);
    if (known >= 0) {
        if (m_contacts[known] == contact) return;
        m_contacts[known] = contact;
        rowChanged(firstContactRow() + static_cast<int>(known));
    } else {
        const int row = rowCount();
        beginInsertRows({}, row, row);
        m_contacts.append(contact);
        endInsertRows();
        rowChanged(firstContactRow() - 1);
    }
    tellUnread();
}

bool ContactListModel::removeContact(const QString& id) {
    const qsizetype known = contactAt(id);
    if (known < 0) return false;
    const int row = firstContactRow() + static_cast<int>(known);
    beginRemoveRows({}, row, row);
    m_contacts.removeAt(known);
    endRemoveRows();
    rowChanged(firstContactRow() - 1);
    tellUnread();
    return true;
}

bool ContactListModel::setDraft(const QString& id, const QString& draft) {
    const qsizetype known = contactAt(id);
    if (known < 0) return false;
    if (m_contacts[known].draft == draft) return true;
    m_contacts[known].draft = draft;
    rowChanged(firstContactRow() + static_cast<int>(known));
    return true;
}

const ContactInfo* ContactListModel::find(const QString& id) const {
    const qsizetype known = contactAt(id);
    return known < 0 ? nullptr : &m_contacts[known];
}

void ContactListModel::addRequest(const RequestInfo& request) {
    const qsizetype known = indexOfId(m_requests, request.id);
    if (known >= 0) {
        m_requests[known] = request;
        rowChanged(firstRequestRow + static_cast<int>(known));
        return;
    }
    const int row = firstRequestRow + static_cast<int>(m_requests.size());
    beginInsertRows({}, row, row);
    m_requests.append(request);
    endInsertRows();
    rowChanged(0);
}

bool ContactListModel::removeRequest(const QString& id) {
    const qsizetype known = indexOfId(m_requests, id);
    if (known < 0) return false;
    const int row = firstRequestRow + static_cast<int>(known);
    beginRemoveRows({}, row, row);
    m_requests.removeAt(known);
    endRemoveRows();
    rowChanged(0);
    return true;
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
    return firstContactRow() + static_cast<int>(m_contacts.size());
}

QVariant ContactListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const int row = index.row();
    if (role == RowRole) return QVariant::fromValue(kindOf(row));
    if (role == SectionRole) return QVariant::fromValue(sectionOf(row));
    switch (kindOf(row)) {
        case ContactRow::Section: return sectionData(sectionOf(row), role);
        case ContactRow::Request: return requestData(m_requests.at(row - firstRequestRow), role);
        case ContactRow::Contact: return contactData(m_contacts.at(row - firstContactRow()), role);
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

int ContactListModel::firstContactRow() const {
    return firstRequestRow + static_cast<int>(m_requests.size()) + 1;
}

ContactRow ContactListModel::kindOf(int row) const {
    if (row == 0 || row == firstContactRow() - 1) return ContactRow::Section;
    return row < firstContactRow() ? ContactRow::Request : ContactRow::Contact;
}

ContactSection ContactListModel::sectionOf(int row) const {
    return row < firstContactRow() - 1 ? ContactSection::Requests : ContactSection::Contacts;
}

qsizetype ContactListModel::contactAt(const QString& id) const {
    return indexOfId(m_contacts, id);
}

QVariant ContactListModel::sectionData(ContactSection section, int role) const {
    const bool requests = section == ContactSection::Requests;
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole: return requests ? tr("Requests") : tr("Contacts");
        case CountRole: return requests ? m_requests.size() : m_contacts.size();
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
        case Qt::ToolTipRole:
            return tr("%1, %2").arg(Words::presence(contact), Words::chip(contact));
        case IdRole: return contact.id;
        case ContactRole: return QVariant::fromValue(contact);
        default: return {};
    }
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
