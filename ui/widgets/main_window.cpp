#include "ui/widgets/main_window.h"

#include "ui/models/display_text.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>

namespace vaultgram::ui {

MainWindow::MainWindow(Theme& theme, QWidget* parent)
    : Retranslating(parent),
      m_theme(theme),
      m_menu(new MainMenu(this)),
      m_whole(new QStackedWidget(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_lock(new LockScreen(theme, this)),
      m_list(new ContactListPanel(theme, this)),
      m_right(new QStackedWidget(this)),
      m_empty(new EmptyState(theme, QStringLiteral("app-icon"), this)),
      m_chat(new ChatPage(theme, this)),
      m_contactMenu(new QMenu(this)),
      m_dashboard(new DashboardWindow(theme, this)) {
    setWindowIcon(theme.applicationIcon());
    buildPanes();
    connectList();
    connectChat();
    connectMenu();
    connectSafety();
    // QApplication::quit() closes the window: then it does not go to the tray.
    connect(this, &MainWindow::quitRequested, this, [this] { m_quitting = true; });
    retranslate();
    updatePanes();
}

// Parts that are hidden have something to say, a draft for example: now there is still
// somebody who hears it. QWidget would hide them when nothing but a QWidget is left.
MainWindow::~MainWindow() {
    hide();
}

void MainWindow::buildPanes() {
    const Measures& measures = m_theme.measures();
    setMinimumSize(measures.windowMinWidth, measures.windowMinHeight);
    resize(1280, 800);
    m_right->setObjectName(QStringLiteral("chatArea"));
    m_right->addWidget(m_empty);
    m_right->addWidget(m_chat);
    connect(m_empty, &EmptyState::actionClicked, this,
            [this] { QApplication::clipboard()->setText(m_status.addresses.value(0)); });
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_right);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({measures.sidebarDefault, width() - measures.sidebarDefault});
    m_whole->addWidget(m_splitter);
    m_whole->addWidget(m_lock);
    setCentralWidget(m_whole);
    m_list->profileCorner()->setMenu(m_menu->menu());
    m_list->statusStrip()->setMenu(m_menu->statusMenu());
    m_chat->header()->setMenu(m_contactMenu);
    connect(m_contactMenu, &QMenu::aboutToShow, this, [this] {
        m_contactMenu->clear();
        fillContactMenu(m_contactMenu, m_current);
    });
}

void MainWindow::setContactModel(ContactListModel* model) {
    if (m_contacts) m_contacts->disconnect(this);
    m_contacts = model;
    m_list->setModel(model);
    if (model == nullptr) return;
    connect(model, &ContactListModel::unreadTotalChanged, this, &MainWindow::updateTitle);
    connect(model, &QAbstractItemModel::dataChanged, this, &MainWindow::refreshContact);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &MainWindow::refreshContact);
    connect(model, &QAbstractItemModel::rowsInserted, this, &MainWindow::updateEmpty);
    connect(model, &QAbstractItemModel::modelReset, this, &MainWindow::refreshContact);
    updateTitle();
}

void MainWindow::setLogModel(LogModel* model) {
    m_dashboard->log()->setModel(model);
}

void MainWindow::setHitModel(HitModel* model) {
    m_list->setHitModel(model);
}

void MainWindow::setOwnProfile(const QString& name, const QString& fingerprint) {
    m_ownName = name;
    m_ownFingerprint = fingerprint;
    m_list->profileCorner()->setProfile(name, fingerprint);
}

void MainWindow::setNetworkStatus(const NetworkStatus& status) {
    m_status = status;
    m_list->profileCorner()->setNetworkStatus(status);
    m_list->statusStrip()->setStatus(status);
    m_menu->setAddresses(status.addresses);
    updateEmpty();
    const bool works = status.state == NetworkState::Online;
    if (m_portDialog && works) m_portDialog->portInUse(status.port);
}

void MainWindow::setConversation(const QString& contactId, MessageModel* messages,
                                 const ContactInfo& contact) {
    if (messages == nullptr) {
        closeConversation();
        return;
    }
    m_current = contactId;
    m_chat->setConversation(messages, contact);
    m_list->selectContact(contactId);
    m_showsChat = true;
    updatePanes();
    // Who walks through the list with the arrow keys stays in it.
    if (!m_list->hasListFocus()) m_chat->focusInput();
    if (!m_locked) Q_EMIT newestMessageSeen(contactId);
}

void MainWindow::openConversation(const QString& contactId) {
    if (contactId == m_current) {
        m_showsChat = true;
        updatePanes();
        tellSeen();
        return;
    }
    Q_EMIT conversationOpened(contactId);
}

void MainWindow::giveBack(const QString& contactId, const QString& text) {
    const ContactInfo* contact = find(contactId);
    if (contact != nullptr) m_chat->composer()->giveBack(contactId, text, contact->draft);
}

void MainWindow::closeConversation() {
    m_current.clear();
    m_chat->setConversation(nullptr, {});
    m_list->selectContact({});
    m_showsChat = false;
    updatePanes();
}

void MainWindow::setAddressValidator(AddressValidator validator) {
    m_validator = std::move(validator);
}

void MainWindow::setThemeChoice(ThemeChoice choice) {
    m_theme.apply(choice);
    m_menu->setTheme(choice);
}

void MainWindow::setSendKey(SendKey key) {
    m_chat->composer()->setSendKey(key);
    m_menu->setSendKey(key);
}

void MainWindow::setPointSize(qreal points) {
    m_theme.setPointSize(points);
}

void MainWindow::setLanguageChoice(const QString& language) {
    m_menu->setLanguage(language);
}

void MainWindow::updateTitle() {
    const int unread = m_contacts && !m_locked ? m_contacts->unreadTotal() : 0;
    const QString name = QStringLiteral("Vaultgram");
    setWindowTitle(unread > 0 ? QStringLiteral("(%1) %2").arg(unread).arg(name) : name);
}

// Without contacts there is nothing to select: what helps is the own address.
void MainWindow::updateEmpty() {
    const bool nobody = !m_contacts || m_contacts->contacts().isEmpty();
    const QString address = m_status.addresses.value(0);
    if (!nobody) {
        m_empty->setWords(tr("Select a contact to start chatting"),
                          tr("Messages are encrypted from this device to the other"), {});
    } else if (address.isEmpty()) {
        m_empty->setWords(tr("Add your first contact"), tr("One side adds the other"), {});
    } else {
        m_empty->setWords(tr("Add your first contact"),
                          tr("Others add you under %1").arg(isolated(address)),
                          tr("Copy my address"));
    }
}

void MainWindow::updatePanes() {
    const bool open = !m_current.isEmpty();
    m_right->setCurrentWidget(open ? static_cast<QWidget*>(m_chat) : m_empty);
    m_chat->setBackVisible(m_narrow);
    m_list->setMinimumWidth(m_theme.measures().sidebarMin);
    m_list->setMaximumWidth(m_narrow ? QWIDGETSIZE_MAX : m_theme.measures().sidebarMax);
    m_right->setMinimumWidth(m_narrow ? 0 : m_theme.measures().chatMin);
    m_list->setVisible(!m_narrow || !m_showsChat);
    m_right->setVisible(!m_narrow || m_showsChat);
}

void MainWindow::refreshContact() {
    updateTitle();
    updateEmpty();
    const ContactInfo* detailed = m_details ? find(m_details->contactId()) : nullptr;
    if (detailed != nullptr) m_details->setContact(*detailed);
    if (m_current.isEmpty()) return;
    const ContactInfo* contact = find(m_current);
    if (contact == nullptr) {
        closeConversation();
        return;
    }
    if (!(*contact == m_chat->contact())) m_chat->setContact(*contact);
}

void MainWindow::showList() {
    m_showsChat = false;
    updatePanes();
    if (m_narrow) m_list->focusList();
}

void MainWindow::goTo(const QString& contactId) {
    openConversation(contactId);
    m_chat->focusInput();
}

void MainWindow::step(int by) {
    const QString id = m_list->contactBeside(by);
    if (!id.isEmpty()) goTo(id);
}

// Two modal dialogs of the same window would both wait for the keyboard, and neither may get it.
QWidget* MainWindow::topmost() {
    QWidget* modal = QApplication::activeModalWidget();
    for (const QWidget* each = modal; each != nullptr; each = each->parentWidget())
        if (each == this) return modal;
    return m_settings && m_settings->isVisible() ? static_cast<QWidget*>(m_settings) : this;
}

const ContactInfo* MainWindow::find(const QString& contactId) const {
    return m_contacts ? m_contacts->find(contactId) : nullptr;
}

void MainWindow::retranslate() {
    updateTitle();
    m_menu->retranslate();
    updateEmpty();
    m_contactMenu->setAccessibleName(tr("Contact menu"));
    if (const ContactInfo* contact = find(m_current)) m_chat->setContact(*contact);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    const bool narrow = width() < m_theme.measures().collapseBelow;
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    m_showsChat = !m_current.isEmpty();
    updatePanes();
    tellSeen();
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    if (m_current.isEmpty()) m_list->focusList();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    event->accept();
    if (m_quitting) return;
    if (m_quitOnClose || !m_wayBack()) {
        Q_EMIT quitRequested();
    } else {
        Q_EMIT hidden();
    }
}

// What nobody nearer to the focus has used. What lies nearest goes first.
void MainWindow::keyPressEvent(QKeyEvent* event) {
    const bool escapes = event->key() == Qt::Key_Escape && !m_locked && m_chat->isVisible();
    if (escapes && m_chat->search()->isVisible())
        m_chat->search()->close();
    else if (escapes && m_narrow)
        showList();
    else if (escapes && m_chat->conversation()->list()->hasFocus())
        m_chat->focusInput();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::bringToFront() {
    if (isMinimized()) {
        setWindowState(windowState() & ~Qt::WindowMinimized);
    }
    show();
    raise();
    activateWindow();
}

void MainWindow::setLocked(bool locked) {
    if (locked == m_locked) return;
    m_locked = locked;
    if (locked) {
        // Menus and the emoji board first: they would stand over the lock, and act.
        while (QWidget* popup = QApplication::activePopupWidget()) popup->hide();
        for (QDialog* dialog : findChildren<QDialog*>()) dialog->reject();
        for (QWidget* window :
             {static_cast<QWidget*>(m_dashboard), static_cast<QWidget*>(m_settings)})
            if (window != nullptr) window->close();
        m_lock->begin();
    }
    m_whole->setCurrentWidget(locked ? static_cast<QWidget*>(m_lock) : m_splitter);
    m_menu->setLocked(locked);
    if (locked)
        m_lock->field()->setFocus(Qt::OtherFocusReason);
    else
        forget(m_lock->field());
    updateTitle();
    Q_EMIT lockChanged(locked);
    tellSeen();
}

bool MainWindow::event(QEvent* event) {
    if (event->type() == QEvent::WindowActivate) tellSeen();
    return QMainWindow::event(event);
}

void MainWindow::tellSeen() {
    const bool looks = !m_current.isEmpty() && !m_locked && isActiveWindow();
    if (looks && m_chat->conversation()->newestInSight()) Q_EMIT newestMessageSeen(m_current);
}

}  // namespace vaultgram::ui
