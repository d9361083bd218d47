// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"

#include <QList>
#include <QPair>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr auto buttons = R"(
QPushButton { background: @surface; color: @text; border: 1px solid @controlBorder; border-radius: 8px;
              padding: 7px 15px; min-height: 20px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @selected; }
QPushButton:focus { border: 2px solid @focusRing; padding: 6px 14px; }
QPushButton:disabled { color: @textMuted; border-color: @border; background: @window; }
QPushButton[kind="primary"] { background: @accent; color: @accentText; border-color: @accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[kind="primary"]:pressed { background: @accentPressed; border-color: @accentPressed; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { background: @offFill; color: @textMuted; border-color: @border; }
QPushButton[kind="danger"] { background: @danger; color: @dangerText; border-color: @danger; font-weight: 600; }
QPushButton[kind="danger"]:focus { border: 2px solid @text; }
QPushButton[kind="danger"]:disabled { background: @offFill; color: @textMuted; border-color: @border; }
QPushButton[kind="link"] { background: transparent; color: @link; border: 1px solid transparent; padding: 7px 3px;
                           text-align: center; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid @focusRing; padding: 6px 2px; }
QPushButton[kind="pill"] { background: @surfaceRaised; color: @accent; border: 1px solid @border; border-radius: 18px;
                           padding: 7px 15px; font-weight: 600; }
QPushButton[kind="pill"]:hover { background: @accentSoft; }
QPushButton[kind="pill"]:focus { border: 2px solid @focusRing; padding: 6px 14px; }
QPushButton[kind="chip"] { background: @window; color: @text; border: 1px solid @border; border-radius: 12px;
                           padding: 3px 11px; min-height: 16px; }
QPushButton[kind="chip"]:hover { background: @hover; }
QPushButton[kind="chip"]:focus { border: 2px solid @focusRing; padding: 2px 10px; }
QPushButton[kind="chip"][isSet="true"] { background: @accentSoft; color: @accent; border-color: @accent; }
QPushButton[kind="chip"]::menu-indicator { image: none; width: 0; }
QPushButton[opensMenu="true"] { padding-left: @arrowSpace; padding-right: @arrowSpace; }
QPushButton[opensMenu="true"]::menu-indicator { image: url(:/icons/combo-arrow.svg); width: @arrowSide; height: @arrowSide;
                                                subcontrol-origin: padding; subcontrol-position: center right; right: 6px; }
QPushButton[kind="link"]:disabled, QPushButton[kind="pill"]:disabled { color: @textMuted; }
QToolButton { background: transparent; border: 2px solid transparent; border-radius: 8px; padding: 6px; color: @text; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @selected; }
QToolButton:focus { border-color: @focusRing; }
QToolButton::menu-indicator { image: none; }
QToolButton[kind="filter"] { border-radius: 8px; padding: 3px 7px; color: @textMuted; }
QToolButton[kind="filter"]:checked { background: @accentSoft; color: @accent; }
QToolButton[kind="round"] { background: @accent; border-radius: @roundRadius; padding: 8px; }
QToolButton[kind="round"]:hover { background: @accentHover; }
QToolButton[kind="round"]:pressed { background: @accentPressed; }
QToolButton[kind="round"]:disabled { background: @border; }
QToolButton[kind="round"]:focus { border: 2px solid @text; }
)";

constexpr auto inputs = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox { background: @surface;
    border: 1px solid @controlBorder; border-radius: 8px; padding: 7px 11px; selection-background-color: @selection;
    selection-color: @text; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus { border: 2px solid @focusRing; padding: 6px 10px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { background: @window;
    border-color: @border; color: @textMuted; }
QLineEdit[invalid="true"] { border: 2px solid @danger; padding: 6px 10px; }
QLineEdit[kind="search"] { background: @window; border: 2px solid @searchEdge; border-radius: 18px; padding: 6px 10px; }
QLineEdit[kind="search"]:focus { background: @surface; border-color: @focusRing; }
QPlainTextEdit[kind="composer"], QTextEdit[kind="composer"] { background: @surface; border: none; padding: 0; }
QComboBox, QComboBox:focus { padding: 6px 10px; }
QComboBox { margin: 1px; }
QComboBox:focus { margin: 0; }
QAbstractSpinBox { padding: 6px 11px; }
QAbstractSpinBox:focus { border: 2px solid @focusRing; padding: 5px 10px; }
QDateEdit { min-width: 8em; }
.QDateTimeEdit { min-width: 12em; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: @arrowSpace; border: none;
    background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 3px 3px 0 3px; border-radius: 4px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 3px 3px 3px; border-radius: 4px; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: @hover; }
QAbstractSpinBox::up-button:pressed, QAbstractSpinBox::down-button:pressed { background: @selected; }
QAbstractSpinBox::up-arrow { image: url(:/icons/spin-up.svg); width: @spinSide; height: @spinSide; }
QAbstractSpinBox::down-arrow { image: url(:/icons/spin-down.svg); width: @spinSide; height: @spinSide; }
QAbstractSpinBox::up-arrow:off, QAbstractSpinBox::up-arrow:disabled { image: url(:/icons/spin-up-off.svg); }
QAbstractSpinBox::down-arrow:off, QAbstractSpinBox::down-arrow:disabled { image: url(:/icons/spin-down-off.svg); }
QComboBox::drop-down, QDateEdit::drop-down, .QDateTimeEdit::drop-down { border: none; background: transparent; width: @arrowSpace; }
QComboBox QAbstractItemView { background: @surfaceRaised; color: @text; border: none;
    selection-background-color: @selected; selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: @rowHeight; padding: 0 8px; border-radius: 4px; color: @text; }
QComboBox QAbstractItemView::item:selected { background: @selected; color: @text; }
QComboBox::down-arrow, QDateEdit::down-arrow, .QDateTimeEdit::down-arrow { image: url(:/icons/combo-arrow.svg); width: @arrowSide; height: @arrowSide; }
QComboBox::down-arrow:disabled { image: url(:/icons/spin-down-off.svg); }
QCheckBox { spacing: 8px; }
QCheckBox::indicator { width: @boxSide; height: @boxSide; border: 1px solid @controlBorder; border-radius: 4px; background: @surface; }
QCheckBox::indicator:hover { background: @hover; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(@boxTick); }
QCheckBox::indicator:focus { border: 2px solid @focusRing; width: @boxFocusSide; height: @boxFocusSide; }
QCheckBox::indicator:disabled { border-color: @border; background: @window; }
QCheckBox::indicator:checked:disabled { background: @controlBorder; border-color: @controlBorder; }
QRadioButton { spacing: 8px; }
QRadioButton::indicator { width: @boxSide; height: @boxSide; border: 1px solid @textMuted; border-radius: @boxRadius;
    background: @surface; }
QRadioButton::indicator:hover { background: @hover; }
QRadioButton::indicator:checked { border-color: @accent; background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
    stop: 0 @accent, stop: 0.5 @accent, stop: 0.6 transparent); }
QRadioButton::indicator:focus { border: 2px solid @focusRing; width: @boxFocusSide; height: @boxFocusSide; }
QRadioButton::indicator:disabled { border-color: @border; background: @window; }
QRadioButton::indicator:checked:disabled { background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
    stop: 0 @textMuted, stop: 0.5 @textMuted, stop: 0.6 transparent); }
QProgressBar { background: @border; border: none; border-radius: 2px; min-height: 4px; max-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QSlider:horizontal { min-height: 24px; }
QSlider::groove:horizontal { background: @controlBorder; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal { background: @accent; border: 2px solid @accent; width: 14px; margin: -7px 0; border-radius: 9px; }
QSlider::handle:horizontal:focus { background: @surface; border-color: @focusRing; }
QSlider::handle:horizontal:disabled { background: @controlBorder; border-color: @controlBorder; }
)";

constexpr auto frames = R"(
QToolTip { background: @surfaceRaised; color: @text; border: 1px solid @border; border-radius: 4px; padding: 4px 8px; }
QMenuBar { background: @window; color: @text; border: none; padding: 2px 4px; spacing: 2px; }
QMenuBar::item { padding: 6px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenuBar::item:pressed { background: @selected; }
QMenuBar QToolButton { padding: 4px; margin: 2px 8px; }
QMenu, QComboBoxPrivateContainer, QCalendarPopup { background: @surfaceRaised; color: @text; border: 1px solid @border; border-radius: 8px;
                                   padding: 4px; }
QMenu::item { padding: 7px 24px 7px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selected; }
QMenu::item:disabled { color: @textMuted; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: @arrowSide; height: @arrowSide; left: 6px; }
QMenu::indicator:checked { image: url(@menuTick); }
QMenu::indicator:unchecked { image: none; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @scrollHandle; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @border; }
QAbstractItemView { border: none; outline: none; }
QTableView { background: @surface; border: 1px solid @border; border-radius: 8px; selection-background-color: @selected;
    selection-color: @text; }
QTableView::item { padding: 4px 8px; border: none; border-bottom: 1px solid @border; color: @text; }
QTableView::item:selected { background: @selected; color: @text; }
QTableView:focus { border: 2px solid @focusRing; }
QCalendarWidget QTableView { border: none; border-radius: 0; background: @surfaceRaised;
                            selection-background-color: @accent; selection-color: @accentText; }
QCalendarWidget QTableView:focus { border: none; }
QCalendarWidget QTableView::item { padding: 0; border: none; }
QCalendarWidget #qt_calendar_navigationbar { background: @surfaceRaised; }
QHeaderView { background: @surface; border: none; border-top-left-radius: 8px; border-top-right-radius: 8px; }
QHeaderView::section { background: transparent; color: @textMuted; border: none; border-bottom: 1px solid @border;
    padding: 8px; font-weight: 600; }
QTableCornerButton::section { background: @surface; border: none; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QListWidget[kind="navigation"]::item { border-radius: 8px; padding: 0 8px; color: @text; }
QListWidget[kind="navigation"]::item:hover { background: @hover; }
QListWidget[kind="navigation"]::item:selected { background: @selected; }
QListWidget[kind="completion"] { padding: 4px; }
QListWidget[kind="completion"]::item { border-radius: 4px; padding: 6px 8px; color: @text; }
QListWidget[kind="completion"]::item:selected { background: @selected; color: @text; }
QScrollArea { border: none; background: transparent; }
QFrame[surface="canvas"] { background: @canvas; }
QFrame[surface="sidebar"] { background: @sidebar; }
QFrame[surface="plain"] { background: @surface; }
QFrame[surface="header"] { background: @surface; border: none; border-bottom: 1px solid @border; }
QFrame[surface="footer"] { background: @surface; border: none; border-top: 1px solid @border; }
QFrame[isEdged="true"] { border: none; border-top: 1px solid @border; }
QFrame[surface="card"] { background: @surface; border: 1px solid @border; border-radius: 12px; }
QFrame[surface="toast"] { background: @surfaceRaised; border: 1px solid @border; border-radius: 8px; }
QFrame[isSquare="true"], QMenu[isSquare="true"], QCalendarPopup[isSquare="true"] { border-radius: 0; }
QFrame[notice="info"] { background: @accentSoft; border: none; border-radius: 8px; }
QFrame[notice="danger"] { background: @dangerSoft; border: none; border-radius: 8px; }
QFrame[notice="warning"] { background: @warningSoft; border: none; border-radius: 8px; }
QFrame[notice="success"] { background: @successSoft; border: none; border-radius: 8px; }
QLabel { background: transparent; border: none; }
QLabel[tone="muted"] { color: @textMuted; }
QLabel[tone="accent"] { color: @accent; }
QLabel[tone="danger"] { color: @danger; }
QLabel[tone="warning"] { color: @warning; }
QLabel[tone="success"] { color: @success; }
)";

/// Behind the muted text of a button that can't be pressed, and different from the surface if it can be.
QColor disabledFill(const Colours &colours)
{
    constexpr double readable = 4.5;
    return contrast(colours.textMuted, colours.border) >= readable ? colours.border : colours.window;
}

QList<std::pair<QString, QColor>> words(const Colours &c)
{
    // A placeholder that begins with another one has to be replaced before it.
    return {{u"@accentHover"_s, c.accentHover},
            {u"@accentPressed"_s, c.accentPressed},
            {u"@accentText"_s, c.accentText},
            {u"@accentSoft"_s, c.accentSoft},
            {u"@accent"_s, c.accent},
            {u"@surfaceRaised"_s, c.surfaceRaised},
            {u"@surface"_s, c.surface},
            {u"@offFill"_s, disabledFill(c)},
            {u"@searchEdge"_s, c.window == c.surface ? c.controlBorder : c.window},
            {u"@window"_s, c.window},
            {u"@canvas"_s, c.canvas},
            {u"@sidebar"_s, c.sidebar},
            {u"@textMuted"_s, c.textMuted},
            {u"@text"_s, c.text},
            {u"@link"_s, c.link},
            {u"@dangerText"_s, c.dangerText},
            {u"@dangerSoft"_s, c.dangerSoft},
            {u"@danger"_s, c.danger},
            {u"@warningSoft"_s, c.warningSoft},
            {u"@warning"_s, c.warning},
            {u"@successSoft"_s, c.successSoft},
            {u"@success"_s, c.success},
            {u"@border"_s, c.border},
            {u"@controlBorder"_s, c.controlBorder},
            {u"@hover"_s, c.hover},
            {u"@selected"_s, c.selected},
            {u"@selection"_s, c.selection},
            {u"@focusRing"_s, c.focusRing},
            {u"@scrollHandle"_s, c.scrollHandle}};
}

QString cssColour(const QColor &colour)
{
    return u"rgba(%1, %2, %3, %4)"_s.arg(colour.red())
        .arg(colour.green())
        .arg(colour.blue())
        .arg(colour.alpha());
}

} // namespace

QString styleSheet(const Colours &colours, const ControlSizes &sizes)
{
    constexpr int edge = 1;
    const bool isDark = colours.surfaceRaised.lightness() < colours.text.lightness();
    const bool isLight = colours.accentText.lightness() < colours.accent.lightness();
    QString sheet = QLatin1StringView(buttons) + QLatin1StringView(inputs) + QLatin1StringView(frames);
    for (const auto &[word, colour] : words(colours))
        sheet.replace(word, cssColour(colour));
    sheet.replace(u"@rowHeight"_s, u"%1px"_s.arg(sizes.roundSide * 3 / 4));
    sheet.replace(u"@roundRadius"_s, u"%1px"_s.arg(sizes.roundSide / 2));
    sheet.replace(u"@boxRadius"_s, u"%1px"_s.arg(sizes.boxSide / 2));
    sheet.replace(u"@boxSide"_s, u"%1px"_s.arg(sizes.boxSide - 2 * edge));
    sheet.replace(u"@boxFocusSide"_s, u"%1px"_s.arg(sizes.boxSide - 4 * edge));
    sheet.replace(u"@spinSide"_s, u"%1px"_s.arg(sizes.arrowSide * 5 / 8));
    sheet.replace(u"@arrowSide"_s, u"%1px"_s.arg(sizes.arrowSide));
    sheet.replace(u"@arrowSpace"_s, u"%1px"_s.arg(sizes.arrowSide + space::m));
    sheet.replace(u"@menuTick"_s,
                  isDark ? u":/icons/box-tick-on-dark.svg"_s : u":/icons/box-tick-on-light.svg"_s);
    sheet.replace(u"@boxTick"_s,
                  isLight ? u":/icons/box-tick-on-light.svg"_s : u":/icons/box-tick-on-dark.svg"_s);
    return sheet;
}

} // namespace shoptalk
