#include "ui/widgets/connection_test_window.h"

#include "ui/models/connection_test_words.h"
#include "ui/models/display_text.h"
#include "ui/models/words.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/dialog_parts.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/table_parts.h"

#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>

namespace vaultgram::ui {
namespace {

constexpr int testWidth = 880;
constexpr int testHeight = 800;
constexpr int testMargin = 20;
constexpr int testAvatar = 40;
constexpr int spinEvery = 50;  // ms
constexpr double testPoints = 10;
constexpr int aroundCause = 8;  // px that are seen above and below what failed
constexpr int footGap = 8;

// The surface of the titles; the card around them has round corners.
class TestHead : public QWidget {
public:
    TestHead(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        const double radius = m_theme.measures().radiusCard - 1;
        QPainterPath path;
        path.addRoundedRect(QRectF(rect()).adjusted(0, 0, 0, radius), radius, radius);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(rect());
        painter.fillPath(path, m_theme.colors().window);
    }

private:
    const Theme& m_theme;
};

QLabel* headLabel(const Theme& theme, QWidget* parent) {
    QLabel* label = plainLabel({}, parent);
    QFont font = theme.font(TextStyle::Caption);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    setTone(label, Tone::Secondary);
    return label;
}

}  // namespace

ConnectionTestWindow::ConnectionTestWindow(const Theme& theme, QWidget* parent)
    : Retranslating(parent),
      m_theme(theme),
      m_headline(plainLabel({}, this)),
      m_subtitle(plainLabel({}, this)),
      m_avatarRoom(new QWidget(this)),
      m_stepTitle(headLabel(theme, this)),
      m_resultTitle(headLabel(theme, this)),
      m_timeTitle(headLabel(theme, this)),
      m_wordTitle(new QWidget(this)),
      m_scroll(new QScrollArea(this)),
      m_list(new QVBoxLayout),
      m_summary(plainLabel({}, this)),
      m_copy(makeButton(ButtonKind::Secondary, this)),
      m_export(makeButton(ButtonKind::Secondary, this)),
      m_log(makeButton(ButtonKind::Secondary, this)),
      m_close(makeButton(ButtonKind::Secondary, this)),
      m_again(makeButton(ButtonKind::Primary, this)) {
    build();
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(ConnectionTestWords::report(m_test)); });
    connect(m_export, &QPushButton::clicked, this,
            [this] { Q_EMIT exportWanted(ConnectionTestWords::report(m_test)); });
    connect(m_log, &QPushButton::clicked, this, &ConnectionTestWindow::logWanted);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT againWanted(m_test.contactId); });
    // The rows find their heights one after the other: what was in sight may leave it again.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        updateColumns();
        if (m_test.finished) showCause();
    });
    connect(&m_theme, &Theme::changed, this, &ConnectionTestWindow::updateIcons);
    connect(&m_spin, &QTimer::timeout, this, &ConnectionTestWindow::turnSpinner);
    retranslate();
}

void ConnectionTestWindow::build() {
    resize(withinScreen(*this, {testWidth, testHeight}));
    m_ownSize = size();
    takeUsualWidth();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(testMargin, testMargin - 4, testMargin, testMargin - 4);
    column->setSpacing(14);
    column->addWidget(buildHead());
    column->addWidget(buildTable(), 1);
    m_summary->setFont(m_theme.font(TextStyle::Caption));
    m_summary->setWordWrap(true);
    setTone(m_summary, Tone::Secondary);
    auto* note = new QHBoxLayout;
    note->setSpacing(6);
    note->addWidget(new NoteSign(m_theme, this), 0, Qt::AlignTop);
    note->addWidget(m_summary, 1);
    column->addLayout(note);
    column->addLayout(buildFoot());
}

QWidget* ConnectionTestWindow::buildHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    m_avatarRoom->setFixedSize(testAvatar, testAvatar);
    row->addWidget(m_avatarRoom);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    m_headline->setFont(m_theme.font(TextStyle::Heading));
    m_headline->setWordWrap(true);
    m_subtitle->setFont(m_theme.font(TextStyle::Small));
    m_subtitle->setWordWrap(true);
    setTone(m_subtitle, Tone::Secondary);
    words->addWidget(m_headline);
    words->addWidget(m_subtitle);
    row->addLayout(words, 1);
    return head;
}

QWidget* ConnectionTestWindow::buildTable() {
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto* head = new TestHead(m_theme, card);
    auto* titles = new QHBoxLayout(head);
    titles->setContentsMargins(0, 7, 0, 7);
    titles->setSpacing(TestStepRow::betweenParts);
    titles->addSpacing(TestStepRow::beforeName);  // changes sides with the direction
    titles->addWidget(m_stepTitle);
    titles->addWidget(m_resultTitle, 1);
    m_timeTitle->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    titles->addWidget(m_timeTitle);
    titles->addWidget(m_wordTitle);
    titles->addSpacing(TestStepRow::edge);
    column->addWidget(head);
    auto* line = new QFrame(card);
    line->setObjectName(QStringLiteral("tableLine"));
    line->setFixedHeight(1);
    column->addWidget(line);
    auto* rows = new QWidget;
    rows->setObjectName(QStringLiteral("testRows"));
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    m_list->addStretch(1);
    rows->setLayout(m_list);
    m_scroll->setObjectName(QStringLiteral("testScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(rows);
    column->addWidget(m_scroll, 1);
    return card;
}

QLayout* ConnectionTestWindow::buildFoot() {
    auto* others = new QWidget(this);  // with large letters they take two lines
    auto* flow = new FlowLayout(others, footGap, footGap);
    for (QPushButton* button : {m_copy, m_export, m_log}) flow->addWidget(button);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(footGap);
    foot->addWidget(others, 1);
    foot->addWidget(m_close, 0, Qt::AlignBottom);
    foot->addWidget(m_again, 0, Qt::AlignBottom);
    return foot;
}

void ConnectionTestWindow::setTest(const ConnectionTest& test) {
    const bool ends = test.finished && !m_test.finished;
    m_test = test;
    updateRows();
    if (ends) QTimer::singleShot(0, this, &ConnectionTestWindow::settle);
    updateTexts();
    updateSpinner();
    update();
}

void ConnectionTestWindow::setRemedies(const QSet<Remedy>& remedies) {
    m_remedies = remedies + QSet<Remedy>{Remedy::ShowInLog};
    updateRows();
}

void ConnectionTestWindow::updateRows() {
    while (m_rows.size() > m_test.steps.size()) delete m_rows.takeLast();
    const bool grew = m_rows.size() < m_test.steps.size();
    while (m_rows.size() < m_test.steps.size()) {
        auto* row = new TestStepRow(m_theme, this);
        connect(row, &TestStepRow::remedyWanted, this, [this](Remedy remedy) {
            Q_EMIT remedyWanted(remedy, m_test.contactId, m_test.address);
        });
        m_list->insertWidget(static_cast<int>(m_rows.size()), row);
        m_rows.append(row);
    }
    updateColumns();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const TestStep& step = m_test.steps[i];
        m_rows[i]->show(step, m_remedies.contains(step.remedy));
    }
    if (grew && !m_test.finished)  // the running step stays in sight
        QTimer::singleShot(0, this, [this] {
            if (!m_rows.isEmpty()) m_scroll->ensureWidgetVisible(m_rows.back());
        });
}

void ConnectionTestWindow::updateColumns() {
    const StepColumns shared =
        stepColumns(m_theme, m_test, m_scroll->width(), m_timeTitle->sizeHint().width());
    const QScrollBar* bar = m_scroll->verticalScrollBar();
    m_stepTitle->setFixedWidth(shared.name);
    m_timeTitle->setFixedWidth(shared.time);
    m_timeTitle->setVisible(shared.time > 0);
    m_wordTitle->setFixedWidth(shared.word + (bar->maximum() > 0 ? bar->sizeHint().width() : 0));
    for (TestStepRow* row : std::as_const(m_rows)) row->setColumns(shared);
}

void ConnectionTestWindow::settle() {
    fitToRows();
    showCause();
}

// Wider where letters are larger, unless somebody resized it.
void ConnectionTestWindow::takeUsualWidth() {
    if (size() != m_ownSize) return;
    const int wide = qRound(testWidth * qMax(1.0, QApplication::font().pointSizeF() / testPoints));
    resize(withinScreen(*this, {wide, height()}));
    m_ownSize = size();
}

void ConnectionTestWindow::fitToRows() {
    if (size() != m_ownSize) return;
    layout()->activate();
    const QLayout* rows = m_scroll->widget()->layout();
    const int wanted = height() - m_scroll->height() + rows->totalHeightForWidth(m_scroll->width());
    resize(withinScreen(*this, {width(), wanted}));
    m_ownSize = size();
}

// What failed is what the test was made for; its button is below the words.
void ConnectionTestWindow::showCause() {
    m_scroll->verticalScrollBar()->setValue(0);
    const auto failed = std::find_if(m_rows.cbegin(), m_rows.cend(), [](const TestStepRow* row) {
        return row->step().result == StepResult::Failed;
    });
    if (failed != m_rows.cend()) m_scroll->ensureWidgetVisible(*failed, 0, aroundCause);
}

void ConnectionTestWindow::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    updateColumns();
}

void ConnectionTestWindow::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    takeUsualWidth();
    if (m_test.finished) QTimer::singleShot(0, this, &ConnectionTestWindow::settle);
}

void ConnectionTestWindow::updateTexts() {
    const QString name = displayLine(m_test.name);
    setWindowTitle(tr("Connection test: %1").arg(name));
    const QString running = tr("Testing the connection to %1 …").arg(Words::firstName(name));
    m_headline->setText(m_test.finished && !m_test.headline.isEmpty() ? m_test.headline : running);
    m_subtitle->setText(ConnectionTestWords::subtitle(m_test));
    const QString promise = tr("The result holds no keys and no message text.");
    m_summary->setText(m_test.finished ? ConnectionTestWords::summary(m_test) + u' ' + promise
                                       : promise);
    setAccessibleDescription(m_headline->text());
    m_again->setEnabled(m_test.finished);
    m_export->setEnabled(m_test.finished);
    m_copy->setEnabled(!m_test.steps.isEmpty());
    updateIcons();
}

void ConnectionTestWindow::updateIcons() {
    const int size = m_theme.measures().iconMark;
    const ThemeColors& colors = m_theme.colors();
    const QList<std::pair<QPushButton*, QString>> icons{{m_copy, QStringLiteral("copy")},
                                                        {m_export, QStringLiteral("export")},
                                                        {m_log, QStringLiteral("log")},
                                                        {m_again, QStringLiteral("retry")}};
    for (const auto& [button, icon] : icons) {
        const QColor& words = button == m_again ? colors.textOnAccent : colors.text;
        button->setIcon(
            m_theme.icon(icon, size, button->isEnabled() ? words : colors.textDisabled));
        button->setIconSize({size, size});
    }
}

// Without animation by wish of the desktop it steps once a second, so that one sees it runs.
void ConnectionTestWindow::updateSpinner() {
    if (m_test.finished) {
        m_spin.stop();
        return;
    }
    const bool animated = style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this) != 0;
    m_spin.start(animated ? spinEvery : 1000);
}

void ConnectionTestWindow::turnSpinner() {
    const int turn = qMax(1, m_theme.measures().spinnerTurn);
    const int step = m_spin.interval() >= 1000 ? 45 : 360 * spinEvery / turn;
    m_degrees = (m_degrees + step) % 360;
    for (TestStepRow* row : std::as_const(m_rows)) {
        if (row->step().result == StepResult::Running) row->turn(m_degrees);
    }
}

void ConnectionTestWindow::paintEvent(QPaintEvent* event) {
    QDialog::paintEvent(event);
    QPainter painter(this);
    Avatar avatar;
    avatar.name = displayLine(m_test.name);
    avatar.color = avatarColor(m_theme, m_test.contactId);
    avatar.presence = m_test.presence;
    avatar.surface = m_theme.colors().elevated;
    const QPoint at = m_avatarRoom->mapTo(this, QPoint(0, 0));
    paintAvatar(painter, m_theme, QRect(at, QSize(testAvatar, testAvatar)), avatar);
}

void ConnectionTestWindow::retranslate() {
    m_stepTitle->setText(tr("Step"));
    m_resultTitle->setText(tr("Result"));
    m_scroll->setAccessibleName(tr("Result"));
    m_timeTitle->setText(tr("Time"));
    m_copy->setText(tr("Copy report"));
    m_export->setText(tr("Export…"));
    m_log->setText(tr("Open log"));
    m_close->setText(tr("Close"));
    m_again->setText(tr("Test again"));
    for (QPushButton* button : {m_copy, m_export, m_log, m_close, m_again})
        button->setAccessibleName(button->text());
    updateRows();
    updateTexts();
}

}  // namespace vaultgram::ui
