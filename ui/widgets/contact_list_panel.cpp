#include "ui/widgets/contact_list_panel.h"

#include "ui/widgets/controls.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QMetaMethod>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QVBoxLayout>

namespace vaultgram::ui {
namespace {

const QString searchKeys = QStringLiteral("Ctrl+Shift+F");
constexpr int searchKeysMargin = 10;  // px

}  // namespace

ContactListPanel::ContactListPanel(const Theme& theme, QWidget* parent)
    : Retranslating(parent),
      m_theme(theme),
      m_profile(new ProfileCorner(theme, this)),
      m_search(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_delegate(new ContactDelegate(theme, this)),
      m_hint(new EmptyState(theme, QStringLiteral("add-contact"), this)),
      m_stack(new QStackedWidget(this)),
      m_hits(new HitList(theme, this)),
      m_status(new StatusStrip(theme, this)) {
    setObjectName(QStringLiteral("sidebar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_profile);
    column->addWidget(buildSearch());
    column->addWidget(m_stack, 1);
    column->addWidget(m_hits, 1);
    column->addWidget(m_status);
    buildList();
    m_stack->addWidget(m_list);
    m_hint->setOnDisc(true);
    m_stack->addWidget(m_hint);
    connect(m_hint, &EmptyState::actionClicked, this, &ContactListPanel::addClicked);
    alignToWindow(m_search);
    retranslate();
    showListOrHint();
}

QWidget* ContactListPanel::buildSearch() {
    auto* frame = new QWidget(this);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(12, 0, 12, 8);
    m_search->setProperty("quiet", true);
    m_search->setMinimumHeight(m_theme.measures().searchField);
    m_search->setClearButtonEnabled(true);
    m_searchIcon = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_searchKeys = plainLabel(searchKeys, m_search);
    m_searchKeys->setAttribute(Qt::WA_TransparentForMouseEvents);
    setTone(m_searchKeys, Tone::Secondary);
    auto* inside = new QHBoxLayout(m_search);
    inside->setContentsMargins(searchKeysMargin, 0, searchKeysMargin, 0);
    inside->addStretch(1);
    inside->addWidget(m_searchKeys);
    const auto showKeys = [this](const QString& text) { m_searchKeys->setVisible(text.isEmpty()); };
    showKeys({});
    const auto colorIcon = [this] {
        m_searchKeys->setFont(m_theme.font(TextStyle::Small));
        setClearIcon(m_search, m_theme.icon(QStringLiteral("close"), m_theme.measures().iconMark,
                                            m_theme.colors().textSecondary));
        m_searchIcon->setIcon(m_theme.icon(QStringLiteral("search"), m_theme.measures().iconMark,
                                           m_theme.colors().textSecondary));
    };
    colorIcon();
    connect(&m_theme, &Theme::changed, this, colorIcon);
    connect(m_search, &QLineEdit::textChanged, this, [this, showKeys](const QString& text) {
        showKeys(text);
        m_proxy.setSearch(text.trimmed());
        selectOpen();
        showListOrHint();
        Q_EMIT searchChanged(text.trimmed());
    });
    m_search->installEventFilter(this);
    row->addWidget(m_search);
    return frame;
}

void ContactListPanel::buildList() {
    m_list->setObjectName(QStringLiteral("contactList"));
    m_list->setItemDelegate(m_delegate);
    // A row that goes away passes the current place on: that is no choice of the user.
    // Connected before the view is, so that it is known when the view moves.
    connect(&m_proxy, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this] { m_selecting = true; });
    connect(&m_proxy, &QAbstractItemModel::rowsRemoved, this, [this] { m_selecting = false; });
    m_list->setModel(&m_proxy);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ContactListPanel::tellCurrent);
    connect(m_list, &QAbstractItemView::clicked, this, &ContactListPanel::activate);
    connectDelegate();
    addShortcuts();
    for (const auto signal :
         {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_proxy, signal, this, &ContactListPanel::showListOrHint);
    }
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, [this] {
        showListOrHint();
        selectOpen();
    });
}

void ContactListPanel::connectDelegate() {
    connect(m_delegate, &ContactDelegate::accepted, this, &ContactListPanel::requestAccepted);
    connect(m_delegate, &ContactDelegate::rejected, this, &ContactListPanel::requestRejected);
    connect(m_delegate, &ContactDelegate::discoveredAdded, this,
            &ContactListPanel::discoveredAddRequested);
    connect(m_delegate, &ContactDelegate::sectionClicked, this,
            [this](ContactSection section) { fold(section); });
    connect(m_delegate, &ContactDelegate::requestMenuWanted, this,
            [this](const QModelIndex& index, const QPoint& at) {
                openMenuAt(index, m_list->viewport()->mapToGlobal(at));
            });
}

void ContactListPanel::addShortcuts() {
    for (const int step : {1, -1}) {
        const Qt::Key arrow = step > 0 ? Qt::Key_Down : Qt::Key_Up;
        auto* keys = new QShortcut(QKeySequence(Qt::ALT | Qt::SHIFT | arrow), this);
        connect(keys, &QShortcut::activated, this, [this, step] {
            const QString id = unreadBeside(step);
            if (!id.isEmpty()) Q_EMIT contactChosen(id);
        });
    }
}

void ContactListPanel::fold(ContactSection section) {
    m_proxy.toggleFolded(section);
    selectOpen();
}

void ContactListPanel::setModel(ContactListModel* model) {
    m_proxy.setContacts(model);
    showListOrHint();
}

void ContactListPanel::setHitModel(HitModel* model) {
    m_hits->setModel(model);
    if (model != nullptr)
        connect(model, &HitModel::countChanged, this, &ContactListPanel::showListOrHint);
    showListOrHint();
}

void ContactListPanel::setCompact(bool compact) {
    m_delegate->setCompact(compact);
    m_list->doItemsLayout();
}

void ContactListPanel::selectContact(const QString& id) {
    m_openId = id;
    const QScopedValueRollback<bool> silent(m_selecting, true);
    const QModelIndex index = m_proxy.indexOfContact(id);
    if (index.isValid())
        m_list->setCurrentIndex(index);
    else
        m_list->selectionModel()->clear();
}

QString ContactListPanel::selectedContact() const {
    const QModelIndex current = m_list->currentIndex();
    const bool contact =
        current.data(ContactListModel::RowRole).value<ContactRow>() == ContactRow::Contact;
    return contact ? current.data(ContactListModel::IdRole).toString() : QString();
}

QString ContactListPanel::contactBeside(int step) const {
    const QStringList shown = m_proxy.shownContacts();
    if (shown.isEmpty()) return {};
    const qsizetype here = shown.indexOf(selectedContact());
    if (here < 0) return step > 0 ? shown.constFirst() : shown.constLast();
    return shown.at((here + step + shown.size()) % shown.size());
}

QString ContactListPanel::unreadBeside(int step) const {
    const QStringList shown = m_proxy.shownContacts();
    const QStringList unread = m_proxy.shownContacts(true);
    const qsizetype here = shown.indexOf(selectedContact());
    for (qsizetype i = 1; i <= shown.size(); ++i) {
        const qsizetype at = here < 0 && step < 0 ? shown.size() - i : here + step * i;
        const QString& id = shown.at((at % shown.size() + shown.size()) % shown.size());
        if (unread.contains(id) && id != selectedContact()) return id;
    }
    return {};
}

QString ContactListPanel::contactAt(int position) const {
    return m_proxy.shownContacts().value(position);
}

void ContactListPanel::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ContactListPanel::focusList() {
    m_list->setFocus(Qt::OtherFocusReason);
}

void ContactListPanel::tellCurrent(const QModelIndex& current) {
    if (m_selecting || !current.isValid()) return;
    const QString id = selectedContact();
    if (!id.isEmpty()) Q_EMIT contactChosen(id);
}

void ContactListPanel::activate(const QModelIndex& index) {
    const auto row = index.data(ContactListModel::RowRole).value<ContactRow>();
    if (row != ContactRow::Contact) return;
    Q_EMIT contactActivated(index.data(ContactListModel::IdRole).toString());
}

void ContactListPanel::openMenuAt(const QModelIndex& index, const QPoint& globalPosition) {
    const auto row = index.data(ContactListModel::RowRole).value<ContactRow>();
    const QString id = index.data(ContactListModel::IdRole).toString();
    if (!index.isValid() || id.isEmpty()) return;
    if (row == ContactRow::Contact) {
        Q_EMIT contactMenuRequested(id, globalPosition);
        return;
    }
    if (row == ContactRow::Request) openRequestMenu(id, globalPosition);
    if (row == ContactRow::Discovered) Q_EMIT discoveredAddRequested(id);
}

void ContactListPanel::openRequestMenu(const QString& id, const QPoint& globalPosition) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Request menu"));
    menu->setToolTipsVisible(true);
    menu->addAction(tr("Accept"), this, [this, id] { Q_EMIT requestAccepted(id); });
    menu->addAction(tr("Reject"), this, [this, id] { Q_EMIT requestRejected(id); })
        ->setToolTip(tr("Not asked again until the next start, unless you add them"));
    menu->addSeparator();
    menu->addAction(tr("Ignore"), this, [this, id] { Q_EMIT requestIgnored(id); })
        ->setToolTip(tr("Not shown again until the next start"));
    menu->addAction(tr("Block"), this, [this, id] { Q_EMIT requestBlocked(id); })
        ->setToolTip(tr("Kept in the list as blocked; nothing of theirs is shown"));
    menu->popup(globalPosition);
}

bool ContactListPanel::contextMenu(const QContextMenuEvent& menu) {
    const bool byKey = menu.reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = byKey ? m_list->currentIndex() : m_list->indexAt(menu.pos());
    openMenuAt(at, byKey ? m_list->mapToGlobal(m_list->visualRect(at).center()) : menu.globalPos());
    return true;
}

bool ContactListPanel::keyPressed(const QObject* watched, int key) {
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const auto row = m_list->currentIndex().data(ContactListModel::RowRole).value<ContactRow>();
    const bool onSection = m_list->currentIndex().isValid() && row == ContactRow::Section;
    const bool folds = key == Qt::Key_Space && onSection;
    if (watched == m_list && (enter || folds)) {
        const QModelIndex at = m_list->currentIndex();
        if (onSection) {
            // Who folds it by key stays on it.
            m_proxy.toggleFolded(at.data(ContactListModel::SectionRole).value<ContactSection>());
        } else if (selectedContact().isEmpty()) {
            openMenuAt(at, m_list->mapToGlobal(m_list->visualRect(at).center()));
        } else {
            activate(at);
        }
        return true;
    }
    if (watched == m_search && key == Qt::Key_Down) {
        focusList();
        return true;
    }
    if (watched == m_search && key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return false;
}

bool ContactListPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::ContextMenu) {
        return contextMenu(*static_cast<QContextMenuEvent*>(event));
    }
    const bool done = event->type() == QEvent::KeyPress &&
                      keyPressed(watched, static_cast<QKeyEvent*>(event)->key());
    return done || QWidget::eventFilter(watched, event);
}

void ContactListPanel::showListOrHint() {
    const bool nobody = m_proxy.rowCount() == 0;
    const bool searching = !m_search->text().trimmed().isEmpty();
    const bool hits = searching && m_hits->count() > 0;
    m_stack->setCurrentWidget(nobody ? static_cast<QWidget*>(m_hint) : m_list);
    m_stack->setVisible(!(nobody && hits));
    placeHits(hits);
    if (searching) {
        m_hint->setWords(tr("No contact found"), tr("No contact has this in its name or address"),
                         {});
    } else {
        m_hint->setWords(tr("You do not have any contacts yet"),
                         tr("Add one by the address of the other device"), tr("Add contact"));
    }
}

// The contacts found take what they need, at most their half; the messages follow at once.
void ContactListPanel::placeHits(bool hits) {
    int needed = QWIDGETSIZE_MAX;
    if (hits) {
        needed = 0;
        for (int row = 0; row < m_proxy.rowCount() && needed < height(); ++row)
            needed += m_list->sizeHintForRow(row);
    }
    m_stack->setMaximumHeight(needed);
    static_cast<QVBoxLayout*>(layout())->setStretchFactor(m_hits, hits ? 1 : 0);
}

void ContactListPanel::changeEvent(QEvent* event) {
    Retranslating::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) alignToWindow(m_search);
}

void ContactListPanel::retranslate() {
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search contacts and messages"));
    m_searchIcon->setText(m_search->accessibleName());
    m_search->setToolTip(tr("Search contacts and messages (%1)").arg(searchKeys));
    m_list->setAccessibleName(tr("Contacts"));
    if (auto* model = qobject_cast<ContactListModel*>(m_proxy.sourceModel())) model->retranslate();
    showListOrHint();
}

}  // namespace vaultgram::ui
