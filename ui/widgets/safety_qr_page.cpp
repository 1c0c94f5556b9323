#include "ui/widgets/safety_qr_page.h"

#include "ui/models/display_text.h"
#include "ui/models/safety_words.h"
#include "ui/models/words.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>

namespace vaultgram::ui {
namespace {

constexpr int fieldHeight = 76;
constexpr int fieldPadding = 22;     // its border, and what the text keeps from it
constexpr int longestPasted = 2000;  // characters; a number has 71, a code far fewer than this

}  // namespace

SafetyQrPage::SafetyQrPage(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_code(new QrCode(this)),
      m_scan(plainLabel({}, this)),
      m_explanation(plainLabel({}, this)),
      m_paste(plainLabel(tr("Or paste their number"), this)),
      m_field(new QPlainTextEdit(this)),
      m_mark(new QLabel(this)),
      m_result(plainLabel({}, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    auto* frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("qrFrame"));
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(10, 10, 10, 10);
    inside->addWidget(m_code);
    row->addWidget(frame, 0, Qt::AlignTop);
    row->addWidget(buildSide(), 1);
    connect(m_field, &QPlainTextEdit::textChanged, this, &SafetyQrPage::compare);
}

QWidget* SafetyQrPage::buildSide() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (QLabel* label : {m_scan, m_paste}) label->setFont(m_theme.font(TextStyle::Strong));
    for (QLabel* label : {m_scan, m_explanation, m_result}) label->setWordWrap(true);
    m_explanation->setText(tr("It holds the same number. A scan compares it."));
    setTone(m_explanation, Tone::Secondary);
    m_field->setFont(m_theme.font(TextStyle::Mono));
    m_field->setObjectName(QStringLiteral("pasteField"));
    const QFontMetrics letters(m_theme.font(TextStyle::Mono));
    m_field->setFixedHeight(qMax(fieldHeight, 3 * letters.lineSpacing() + fieldPadding));
    m_field->setTabChangesFocus(true);
    m_field->setAccessibleName(tr("Their number"));
    m_field->setPlaceholderText(tr("60 digits, 18 words or a code"));
    m_paste->setBuddy(m_field);
    m_result->setFont(m_theme.font(TextStyle::Small));
    auto* answer = new QHBoxLayout;
    answer->setSpacing(6);
    answer->addWidget(m_mark, 0, Qt::AlignTop);
    answer->addWidget(m_result, 1);
    column->addWidget(m_scan);
    column->addWidget(m_explanation);
    column->addSpacing(12);
    column->addWidget(m_paste);
    column->addWidget(m_field);
    column->addLayout(answer);
    column->addStretch(1);
    return side;
}

void SafetyQrPage::setSafety(const SafetyInfo& safety, SafetyComparer comparer) {
    m_comparer = std::move(comparer);
    if (std::exchange(m_digits, safety.digits()) != m_digits) m_field->clear();
    m_code->setContent(safety.code);
    m_code->setAccessibleName(tr("QR code of your safety number"));
    m_scan->setText(tr("Scan with %1’s device").arg(displayLine(Words::firstName(safety.name))));
    compare();
}

void SafetyQrPage::compare() {
    const QString text = m_field->toPlainText().left(longestPasted).trimmed();
    const bool compares = !text.isEmpty() && m_comparer;
    m_mark->setVisible(compares);
    m_result->setVisible(compares);
    if (!compares) {
        m_result->clear();
        return;
    }
    const Compared result = m_comparer(text);
    const ThemeColors& colors = m_theme.colors();
    const bool same = result == Compared::Match;
    const bool different = result == Compared::Different;
    const QString icon = same        ? QStringLiteral("shield-check")
                         : different ? QStringLiteral("error")
                                     : QStringLiteral("info");
    const QColor color = same ? colors.verified : different ? colors.danger : colors.textSecondary;
    m_mark->setPixmap(m_theme.pixmap(icon, m_theme.markSize(), color, devicePixelRatioF()));
    m_result->setText(SafetyWords::pasted(result));
    setTone(m_result, same ? Tone::Good : different ? Tone::Danger : Tone::Secondary);
    Q_EMIT compared(result);
}

}  // namespace vaultgram::ui
