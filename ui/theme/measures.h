// Sizes and radii of resources/tokens.json, in device-independent pixels at 96 dpi.
//
// They are minima where text is involved: a row is max(token, font height + padding).
#pragma once

namespace vaultgram::ui {

// clang-format off
#define VAULTGRAM_SIZES(X)                                                                \
    X(contactRow) X(contactRowDiscovered) X(requestRow) X(sectionHeader) X(profileCorner) X(statusStrip)          \
    X(chatHeader) X(composerMin) X(composerMax) X(button) X(buttonSmall) X(iconButton)    \
    X(lineEdit) X(searchField) X(tab) X(tableRow) X(tableHeader) X(avatarList)            \
    X(avatarHeader) X(avatarSmall) X(presenceDot) X(badgeHeight) X(iconMark) X(iconControl) X(iconEmpty) \
    X(sidebarMin) X(sidebarDefault) X(sidebarMax) X(chatMin) X(collapseBelow)             \
    X(bubbleMaxPercent) X(bubbleMaxPx) X(focusRing) X(hitTargetMin)
// clang-format on

struct Measures {
#define VAULTGRAM_SIZE_MEMBER(name) int name = 0;
    VAULTGRAM_SIZES(VAULTGRAM_SIZE_MEMBER)
#undef VAULTGRAM_SIZE_MEMBER
    int radiusBubble = 0;
    int radiusBubbleJoined = 0;
    int radiusCard = 0;
    int radiusControl = 0;
    int radiusChip = 0;
    int spinnerTurn = 0;     // milliseconds a turn
    int scrollToNewest = 0;  // milliseconds
    int windowMinWidth = 0;
    int windowMinHeight = 0;
};

}  // namespace vaultgram::ui
