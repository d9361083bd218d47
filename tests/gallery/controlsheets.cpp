// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlsheets.h"

#include "sheetpage.h"
#include "ui/settings/settingsnotice.h"
#include "ui/shell/mediabanner.h"
#include "ui/shell/railbutton.h"
#include "ui/shell/repairbanner.h"
#include "ui/shell/updatebanner.h"
#include "ui/theme/avatar.h"
#include "ui/theme/avatarlabel.h"
#include "ui/theme/controls.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/metrics.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk::gallery {

namespace {

constexpr int swatchColumns = 3;
constexpr int iconColumns = 6;
constexpr int railColumns = 5;
constexpr int railWidth = 80;

/// A square of one colour.
class Swatch : public QWidget {
public:
    Swatch(const Theme &theme, QColor Colours::*role)
        : m_theme(theme)
        , m_role(role)
    {
        setFixedSize(size::touch, size::touch);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_theme.colours().controlBorder);
        painter.setBrush(m_theme.colours().*m_role);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control,
                                radius::control);
    }

private:
    const Theme &m_theme;
    QColor Colours::*m_role;
};

using C = Colours;
const std::array<std::pair<const char *, QColor C::*>, 39> roles{{
    {"window", &C::window},
    {"canvas", &C::canvas},
    {"surface", &C::surface},
    {"surfaceRaised", &C::surfaceRaised},
    {"sidebar", &C::sidebar},
    {"text", &C::text},
    {"textMuted", &C::textMuted},
    {"accent", &C::accent},
    {"accentHover", &C::accentHover},
    {"accentPressed", &C::accentPressed},
    {"accentText", &C::accentText},
    {"accentSoft", &C::accentSoft},
    {"bubbleIn", &C::bubbleIn},
    {"bubbleOut", &C::bubbleOut},
    {"bubbleText", &C::bubbleText},
    {"bubbleInMuted", &C::bubbleInMuted},
    {"bubbleOutMuted", &C::bubbleOutMuted},
    {"bubbleInSoft", &C::bubbleInSoft},
    {"bubbleOutSoft", &C::bubbleOutSoft},
    {"link", &C::link},
    {"ticks", &C::ticks},
    {"tickRead", &C::tickRead},
    {"dayPill", &C::dayPill},
    {"dayPillText", &C::dayPillText},
    {"draft", &C::draft},
    {"unreadBadge", &C::unreadBadge},
    {"unreadBadgeText", &C::unreadBadgeText},
    {"danger", &C::danger},
    {"dangerText", &C::dangerText},
    {"dangerSoft", &C::dangerSoft},
    {"warning", &C::warning},
    {"warningSoft", &C::warningSoft},
    {"success", &C::success},
    {"successSoft", &C::successSoft},
    {"border", &C::border},
    {"controlBorder", &C::controlBorder},
    {"selected", &C::selected},
    {"selection", &C::selection},
    {"focusRing", &C::focusRing},
}};

void addButtons(const Theme &theme, QGridLayout &grid)
{
    const std::array<std::pair<ButtonKind, QString>, 5> kinds{{{ButtonKind::Primary, u"Primary"_s},
                                                               {ButtonKind::Secondary, u"Secondary"_s},
                                                               {ButtonKind::Danger, u"Danger"_s},
                                                               {ButtonKind::Link, u"Link"_s},
                                                               {ButtonKind::Pill, u"Pill"_s}}};
    for (const auto &[kind, name] : kinds) {
        const int row = grid.rowCount();
        grid.addWidget(makeButton(kind, name), row, 0);
        QPushButton *disabled = makeButton(kind, name + u", disabled"_s);
        disabled->setEnabled(false);
        grid.addWidget(disabled, row, 1);
        QPushButton *withIcon = makeButton(kind, name + u", icon"_s);
        withIcon->setIcon(theme.icon(Icon::Download));
        grid.addWidget(withIcon, row, 2);
    }
    const int row = grid.rowCount();
    grid.addWidget(makeIconButton(theme, Icon::Attach, u"Attach"_s), row, 0);
    QToolButton *disabled = makeIconButton(theme, Icon::Attach, u"Attach"_s);
    disabled->setEnabled(false);
    grid.addWidget(disabled, row, 1);
}

template <class Edit>
Edit *shown(Edit *edit, bool isEnabled)
{
    edit->setEnabled(isEnabled);
    edit->setAccessibleName(u"Sample"_s);
    return edit;
}

void addInputs(QGridLayout &grid)
{
    for (const bool isEnabled : {true, false}) {
        const int column = isEnabled ? 0 : 1;
        int row = 20; // below the buttons
        auto *line = shown(new QLineEdit(u"A line of text"_s), isEnabled);
        auto *combo = shown(new QComboBox, isEnabled);
        combo->addItem(u"A choice"_s);
        auto *check = shown(new QCheckBox(u"A check box"_s), isEnabled);
        check->setChecked(true);
        auto *radio = shown(new QRadioButton(u"A radio button"_s), isEnabled);
        radio->setChecked(true);
        auto *slider = shown(new QSlider(Qt::Horizontal), isEnabled);
        slider->setValue(40);
        auto *progress = shown(new QProgressBar, isEnabled);
        progress->setValue(60);
        auto *text = shown(new QPlainTextEdit(u"Several lines\nof text"_s), isEnabled);
        text->setFixedHeight(2 * size::touch);
        auto *empty = shown(new QLineEdit, isEnabled);
        empty->setPlaceholderText(u"What to enter"_s);
        for (QWidget *widget : std::initializer_list<QWidget *>{
                 line, empty, combo, shown(new QSpinBox, isEnabled), check, radio, slider, progress, text})
            grid.addWidget(widget, row++, column);
    }
    auto *invalid = shown(new QLineEdit(u"Not a number"_s), true);
    setInvalid(*invalid, true);
    grid.addWidget(invalid, 20, 2);
    auto *unchecked = shown(new QCheckBox(u"Not checked"_s), true);
    grid.addWidget(unchecked, 24, 2);
}

} // namespace

QWidget *makeColours(const Theme &theme)
{
    QVBoxLayout *column = nullptr;
    QWidget *page = makePage(column);
    auto *grid = new QGridLayout;
    for (std::size_t i = 0; i < roles.size(); ++i) {
        const auto &[name, role] = roles[i];
        const int row = int(i) / swatchColumns;
        const int at = 2 * (int(i) % swatchColumns);
        grid->addWidget(new Swatch(theme, role), row, at);
        grid->addWidget(makeLabel(theme, TextStyle::Caption, QString::fromLatin1(name)), row, at + 1);
    }
    column->addLayout(grid);
    return page;
}

QWidget *makeType(const Theme &theme)
{
    QVBoxLayout *column = nullptr;
    QWidget *page = makePage(column);
    const std::array<std::pair<TextStyle, QString>, 6> styles{{{TextStyle::Display, u"Display"_s},
                                                               {TextStyle::Headline, u"Headline"_s},
                                                               {TextStyle::Title, u"Title"_s},
                                                               {TextStyle::BodyStrong, u"Body, strong"_s},
                                                               {TextStyle::Body, u"Body"_s},
                                                               {TextStyle::Caption, u"Caption"_s}}};
    for (const auto &[style, name] : styles)
        column->addWidget(makeLabel(theme, style, name + u": Flowers for every day · الزهور · फूल"_s));
    const std::array<std::pair<Tone, QString>, 6> tones{{{Tone::Normal, u"Normal"_s},
                                                         {Tone::Muted, u"Muted"_s},
                                                         {Tone::Accent, u"Accent"_s},
                                                         {Tone::Danger, u"Danger"_s},
                                                         {Tone::Warning, u"Warning"_s},
                                                         {Tone::Success, u"Success"_s}}};
    for (const auto &[tone, name] : tones)
        column->addWidget(makeLabel(theme, TextStyle::Body, name, tone));
    return page;
}

QWidget *makeControls(const Theme &theme)
{
    QVBoxLayout *column = nullptr;
    QWidget *page = makePage(column);
    auto *grid = new QGridLayout;
    grid->setSpacing(space::s);
    addButtons(theme, *grid);
    addInputs(*grid);
    column->addLayout(grid);
    return page;
}

QWidget *makeIcons(const Theme &theme)
{
    QVBoxLayout *column = nullptr;
    QWidget *page = makePage(column);
    auto *grid = new QGridLayout;
    grid->setSpacing(space::m);
    for (int i = 0; i <= int(lastIcon); ++i) {
        auto *picture = new QLabel;
        picture->setPixmap(theme.icon(Icon(i)).pixmap(size::iconLarge, size::iconLarge));
        picture->setAlignment(Qt::AlignCenter);
        QLabel *name = makeLabel(theme, TextStyle::Caption, iconName(Icon(i)), Tone::Muted);
        name->setAlignment(Qt::AlignCenter);
        grid->addWidget(picture, 2 * (i / iconColumns), i % iconColumns);
        grid->addWidget(name, 2 * (i / iconColumns) + 1, i % iconColumns);
    }
    column->addLayout(grid);
    return page;
}

QWidget *makeBanners(const Theme &theme)
{
    QVBoxLayout *column = nullptr;
    QWidget *page = makePage(column);
    for (const auto &[notice, text] :
         {std::pair(Notice::Info, u"Looking for a newer version…"_s),
          std::pair(Notice::Success, u"The backup was saved and checked."_s),
          std::pair(Notice::Warning, u"There is no backup yet."_s),
          std::pair(Notice::Danger, u"The disk is full. Free some space, then try again."_s)}) {
        auto *sign = new SettingsNotice(theme, u"sample"_s);
        sign->notify(notice, text);
        column->addWidget(sign);
    }
    auto *repair = new RepairBanner(theme);
    repair->notify();
    auto *media = new MediaBanner(theme);
    media->setCount(3);
    auto *update = new UpdateBanner(theme);
    update->notify({QVersionNumber(1, 4), QUrl(u"https://shoptalk.example/"_s), {}});
    for (QWidget *banner : std::initializer_list<QWidget *>{repair, media, update})
        column->addWidget(banner);
    auto *avatars = new FlowLayout(nullptr, space::m);
    for (uint seed = 0; seed < 8; ++seed) {
        auto *avatar = new AvatarLabel(theme, size::avatar);
        avatar->setPerson(QString(QChar(u'A' + ushort(seed))) + u'R', seed);
        avatars->addWidget(avatar);
    }
    column->addLayout(avatars);
    return page;
}

QWidget *makeRail(const Theme &theme)
{
    struct State {
        QString text;
        Icon icon = Icon::Phone;
        bool isChecked = false;
        int unread = 0;
        QString initials = {};
        bool isEnabled = true;
    };
    const QList<State> states{{u"Inbox"_s, Icon::Chat, true, 12},
                              {u"Broadcasts"_s, Icon::Send},
                              {u"Dashboard"_s, Icon::Chart},
                              {u"Settings"_s, Icon::Settings},
                              {u"Disabled"_s, Icon::Chat, false, 0, {}, false},
                              {u"All numbers"_s, Icon::Phone, false, 128},
                              {u"Flowers Centre"_s, Icon::Phone, true, 5, u"FC"_s},
                              {u"مخبز الحسن"_s, Icon::Phone, false, 1, u"ما"_s},
                              {u"+34 600 00 00 41"_s, Icon::Phone, false, 0, u"41"_s},
                              {u"Flowers without any space"_s, Icon::Phone, false, 0, u"FS"_s}};
    QVBoxLayout *column = nullptr;
    QWidget *page = makePage(column);
    auto *grid = new QGridLayout;
    grid->setSpacing(space::s);
    for (int i = 0; i < 2 * int(states.size()); ++i) {
        const State &state = states.at(i % states.size());
        auto *action = new QAction(state.text, page);
        action->setEnabled(state.isEnabled);
        auto *button = new RailButton(*action, state.icon, theme, page);
        if (!state.initials.isEmpty())
            button->setInitials(state.initials, avatarSeed(state.text));
        button->setChecked(state.isChecked);
        button->setUnread(state.unread);
        button->setCompact(i >= states.size());
        button->setFixedWidth(i < states.size() ? theme.sized(railWidth) : button->sizeHint().width());
        grid->addWidget(button, i / railColumns, i % railColumns, Qt::AlignTop | Qt::AlignHCenter);
    }
    column->addLayout(grid);
    return page;
}

} // namespace shoptalk::gallery
