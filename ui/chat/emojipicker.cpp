// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/emojipicker.h"

#include "ui/chat/emojihistory.h"
#include "ui/chat/emojimodel.h"
#include "ui/chat/popupplace.h"
#include "ui/theme/controls.h"
#include "ui/theme/emoji.h"
#include "ui/theme/fonts.h"
#include "ui/theme/lastingscrollbar.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPixmapCache>
#include <QStyledItemDelegate>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int columns = 9;
constexpr int rows = 6;
constexpr int recentGroup = -1;

struct Group {
    const char16_t *sign;
    const char *name;
};

/// In the order of Unicode's groups.
constexpr std::array groups = {Group{u"😀", QT_TRANSLATE_NOOP("shoptalk::EmojiPicker", "Faces")},
                               Group{u"👋", QT_TRANSLATE_NOOP("shoptalk::EmojiPicker", "People")},
                               Group{u"🐻", QT_TRANSLATE_NOOP("shoptalk::EmojiPicker", "Animals and nature")},
                               Group{u"🍎", QT_TRANSLATE_NOOP("shoptalk::EmojiPicker", "Food and drink")},
                               Group{u"🚗", QT_TRANSLATE_NOOP("shoptalk::EmojiPicker", "Travel and places")},
                               Group{u"⚽", QT_TRANSLATE_NOOP("shoptalk::EmojiPicker", "Activities")},
                               Group{u"💡", QT_TRANSLATE_NOOP("shoptalk::EmojiPicker", "Objects")},
                               Group{u"❤️", QT_TRANSLATE_NOOP("shoptalk::EmojiPicker", "Symbols")},
                               Group{u"🏳️", QT_TRANSLATE_NOOP("shoptalk::EmojiPicker", "Flags")}};

/// A hand in each skin tone.
constexpr std::array toneSigns = {u"✋", u"✋🏻", u"✋🏼", u"✋🏽", u"✋🏾", u"✋🏿"};

/// Paints each emoji from a picture that is made once.
class EmojiDelegate final : public QStyledItemDelegate {
public:
    EmojiDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_theme.sized(size::touch), m_theme.sized(size::touch)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isCurrent =
            option.state.testFlag(QStyle::State_HasFocus) || option.state.testFlag(QStyle::State_Selected);
        if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(isCurrent ? QPen(m_theme.colours().focusRing, 2) : QPen(Qt::NoPen));
            painter->setBrush(isCurrent ? m_theme.colours().selected : m_theme.colours().hover);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), radius::control,
                                     radius::control);
        }
        const QPixmap picture =
            pictureOf(index.data().toString(), option.rect.size(), painter->device()->devicePixelRatioF());
        painter->drawPixmap(option.rect, picture);
    }

private:
    QPixmap pictureOf(const QString &emoji, QSize size, qreal ratio) const
    {
        const QString key = u"emoji-%1-%2-%3"_s.arg(emoji).arg(size.width()).arg(ratio);
        QPixmap picture;
        if (QPixmapCache::find(key, &picture))
            return picture;
        picture = QPixmap(size * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setFont(emojiFont(m_theme.font(TextStyle::Headline)));
        painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, joined(emoji));
        painter.end();
        QPixmapCache::insert(key, picture);
        return picture;
    }

    const Theme &m_theme;
};

} // namespace

EmojiPicker::EmojiPicker(const Theme &theme, EmojiHistory &history, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_history(history)
    , m_model(new EmojiModel(history, this))
    , m_search(new QLineEdit(this))
    , m_grid(new QListView(this))
    , m_empty(makeLabel(theme, TextStyle::Body, QString(), Tone::Muted, this))
    , m_tabs(new QButtonGroup(this))
{
    setObjectName(u"emojiPicker"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Emoji"));
    setSurface(*this, Surface::Card);
    m_search->setObjectName(u"emojiSearch"_s);
    m_search->setPlaceholderText(tr("Search emoji"));
    m_search->setAccessibleName(tr("Search emoji"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_grid->setObjectName(u"emojiGrid"_s);
    m_grid->setAccessibleName(tr("Emoji"));
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(new EmojiDelegate(theme, m_grid));
    m_grid->setViewMode(QListView::IconMode);
    m_grid->setMovement(QListView::Static);
    m_grid->setResizeMode(QListView::Adjust);
    m_grid->setUniformItemSizes(true);
    m_grid->setMouseTracking(true);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setVerticalScrollBar(new LastingScrollBar(Qt::Vertical, m_grid));
    m_grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_grid->installEventFilter(this);
    const int side = theme.sized(size::touch);
    m_grid->setFixedSize(columns * side + space::xl, rows * side);
    m_empty->setObjectName(u"emojiEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMinimumHeight(rows * side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::s);
    column->addWidget(m_search);
    column->addWidget(makeTabs());
    column->addWidget(m_grid);
    column->addWidget(m_empty);
    column->addWidget(makeTones());
    connect(m_search, &QLineEdit::textChanged, this, &EmojiPicker::search);
    connect(m_grid, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index, false); });
    showGroup(history.recent().isEmpty() ? 0 : recentGroup);
}

QToolButton *EmojiPicker::makeTab(const QString &sign, const QString &name, int group)
{
    auto *tab = new QToolButton(this);
    tab->setObjectName(u"emojiGroup%1"_s.arg(group));
    if (group == recentGroup)
        tab->setIcon(m_theme.icon(Icon::Clock));
    tab->setText(joined(sign));
    tab->setFont(emojiFont(m_theme.font(TextStyle::Title)));
    tab->setCheckable(true);
    tab->setToolTip(name);
    tab->setAccessibleName(name);
    const int side = m_theme.sized(size::touch) - space::xs;
    tab->setFixedSize(side, side);
    m_tabs->addButton(tab, group + 1); // QButtonGroup keeps -1 to itself
    return tab;
}

QWidget *EmojiPicker::makeTabs()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeTab({}, tr("Used lately"), recentGroup));
    for (int group = 0; group < int(groups.size()); ++group) {
        const Group &each = groups[std::size_t(group)];
        row->addWidget(makeTab(QString::fromUtf16(each.sign), tr(each.name), group));
    }
    row->addStretch();
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int id) {
        m_search->clear();
        showGroup(id - 1);
    });
    return bar;
}

QWidget *EmojiPicker::makeTones()
{
    const std::array<QString, 6> names{tr("Yellow"),      tr("Light skin"),       tr("Medium-light skin"),
                                       tr("Medium skin"), tr("Medium-dark skin"), tr("Dark skin")};
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addStretch();
    auto *tones = new QButtonGroup(this);
    for (int tone = 0; tone <= maxSkinTone; ++tone) {
        auto *button = new QToolButton(bar);
        button->setObjectName(u"skinTone%1"_s.arg(tone));
        button->setText(QString::fromUtf16(toneSigns[std::size_t(tone)]));
        button->setFont(emojiFont(m_theme.font(TextStyle::Body)));
        button->setCheckable(true);
        button->setChecked(tone == m_history.skinTone());
        button->setToolTip(names[std::size_t(tone)]);
        button->setAccessibleName(names[std::size_t(tone)]);
        tones->addButton(button, tone);
        row->addWidget(button);
    }
    connect(tones, &QButtonGroup::idClicked, this, [this](int tone) {
        m_history.setSkinTone(tone);
        m_model->refreshTones();
    });
    return bar;
}

void EmojiPicker::showGroup(int group)
{
    if (QAbstractButton *tab = m_tabs->button(group + 1))
        tab->setChecked(true);
    if (group == recentGroup)
        m_model->showRecent();
    else
        m_model->showGroup(group);
    m_grid->scrollToTop();
    showEmpty({});
}

void EmojiPicker::search(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return showGroup(m_tabs->checkedId() - 1);
    m_model->search(typed);
    m_grid->setCurrentIndex(m_model->index(0));
    showEmpty(typed);
}

void EmojiPicker::showEmpty(const QString &typed)
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setText(typed.isEmpty() ? tr("The emoji you use appear here.")
                                     : tr("No emoji found. Try another word."));
    m_empty->setVisible(isEmpty);
    m_grid->setVisible(!isEmpty);
}

void EmojiPicker::choose(const QModelIndex &index, bool staysOpen)
{
    if (!index.isValid())
        return;
    const QString emoji = index.data().toString();
    m_history.use(emoji);
    Q_EMIT chosen(emoji);
    if (!staysOpen)
        close();
}

bool EmojiPicker::moveFromSearch(int key)
{
    if (key != Qt::Key_Down)
        return false;
    m_grid->setFocus(Qt::OtherFocusReason);
    if (!m_grid->currentIndex().isValid())
        m_grid->setCurrentIndex(m_model->index(0));
    return true;
}

bool EmojiPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        const QModelIndex current =
            m_grid->currentIndex().isValid() ? m_grid->currentIndex() : m_model->index(0);
        choose(current, key->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    if (watched == m_search && moveFromSearch(key->key()))
        return true;
    const bool isFirstRow = m_grid->currentIndex().row() < columns;
    if (watched == m_grid && key->key() == Qt::Key_Up && isFirstRow) {
        m_search->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void EmojiPicker::closeEvent(QCloseEvent *event)
{
    QFrame::closeEvent(event);
    Q_EMIT closed();
}

void EmojiPicker::openAt(const QPoint &at)
{
    layout()->activate();
    adjustSize();
    placePopup(*this, at, Qt::BottomEdge);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

} // namespace shoptalk
