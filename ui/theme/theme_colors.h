// The colours of one theme, by the names of resources/tokens.json.
//
// A value: delegates and painted widgets get it by reference from Theme and
// must not keep copies across a theme change.
#pragma once

#include <QColor>
#include <QList>

namespace vaultgram::ui {

// Every colour the tokens define; a test holds this list and the file together.
// clang-format off
#define VAULTGRAM_COLORS(X)                                                                  \
    X(window) X(sidebar) X(base) X(canvas) X(elevated) X(header) X(field) X(fieldQuiet)      \
    X(hover) X(selected) X(pressed) X(border) X(borderField) X(borderControl)                \
    X(text) X(textSecondary) X(textDisabled) X(textOnAccent)                                 \
    X(accent) X(accentHover) X(accentText) X(link) X(focus)                                  \
    X(bubbleTheirs) X(bubbleTheirsBorder) X(bubbleOwn) X(bubbleOwnBorder) X(bubbleOwnMeta)   \
    X(quoteBar) X(quoteOwnFill) X(quoteTheirsFill) X(systemPill) X(systemText) X(unreadLine) \
    X(verified) X(verifiedFill) X(verifiedBorder)                                            \
    X(unverified) X(unverifiedFill) X(unverifiedBorder)                                      \
    X(keyChanged) X(keyChangedFill) X(keyChangedBorder)                                      \
    X(blocked) X(blockedFill) X(blockedBorder)                                               \
    X(danger) X(dangerHover) X(dangerFill) X(dangerBorder) X(dangerSolid)                    \
    X(connected) X(connecting) X(waiting) X(unreachable)                                     \
    X(queued) X(sending) X(sent) X(delivered) X(read) X(failed)                              \
    X(badge) X(badgeMuted) X(progress) X(progressTrack) X(progressOwn) X(progressTrackOwn)   \
    X(scrollbar) X(scrim) X(foundFill)
// clang-format on

// How a series of a chart is drawn: told apart without its colour by its dash.
struct ChartStroke {
    QColor color;
    QList<qreal> dash;  // pixels drawn, pixels left out, ...; empty: solid
};

struct ThemeColors {
#define VAULTGRAM_COLOR_MEMBER(name) QColor name;
    VAULTGRAM_COLORS(VAULTGRAM_COLOR_MEMBER)
#undef VAULTGRAM_COLOR_MEMBER
    QList<QColor> avatars;     // fills for initials; the last one is kept for oneself
    QList<ChartStroke> chart;  // series 0 to 5
};

}  // namespace vaultgram::ui
