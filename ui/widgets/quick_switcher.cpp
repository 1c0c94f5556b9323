#include "ui/widgets/quick_switcher.h"

#include "ui/widgets/contact_list_panel.h"
#include "ui/widgets/controls.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace vaultgram::ui {

QuickSwitcher::QuickSwitcher(const Theme& theme, ContactListModel* contacts, QWidget* parent)
    : QDialog(parent),
      m_field(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_nobody(plainLabel({}, this)) {
    setWindowTitle(tr("Go to a chat"));
    resize(420, 420);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nobody, 1);
    m_nobody->setText(ContactListPanel::tr("No contact has this in its name or address"));
    m_nobody->setAlignment(Qt::AlignCenter);
    m_nobody->setWordWrap(true);
    setTone(m_nobody, Tone::Secondary);
    m_nobody->hide();
    m_field->setPlaceholderText(tr("Name or address"));
    m_field->setAccessibleName(tr("Go to a chat"));
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("contactList"));
    m_list->setAccessibleName(tr("Chats found"));
    auto* delegate = new ContactDelegate(theme, m_list);
    delegate->setSurface(&ThemeColors::elevated);
    m_list->setItemDelegate(delegate);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_proxy.setContactsOnly(true);
    m_proxy.setContacts(contacts);
    m_list->setModel(&m_proxy);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_proxy.setSearch(text.trimmed());
        select(contactRow(-1, 1));
        m_list->setVisible(m_proxy.rowCount() > 0);
        m_nobody->setVisible(m_proxy.rowCount() == 0);
    });
    connect(m_list, &QListView::clicked, this, &QuickSwitcher::take);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { take(m_list->currentIndex()); });
    select(contactRow(-1, 1));
    m_field->setFocus();
}

int QuickSwitcher::contactRow(int from, int by) const {
    const int row = from + by;
    return row >= 0 && row < m_proxy.rowCount() ? row : -1;
}

void QuickSwitcher::select(int row) {
    if (row >= 0) m_list->setCurrentIndex(m_proxy.index(row, 0));
    // The focus stays in the field: there the chosen row is heard.
    m_field->setAccessibleDescription(
        m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void QuickSwitcher::take(const QModelIndex& index) {
    const QString id = index.data(ContactListModel::IdRole).toString();
    if (id.isEmpty()) return;
    accept();
    Q_EMIT chosen(id);
}

bool QuickSwitcher::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            select(contactRow(m_list->currentIndex().row(), key == Qt::Key_Down ? 1 : -1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace vaultgram::ui
