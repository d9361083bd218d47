// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/findbar.h"

#include "models/conversationsearch.h"
#include "ui/theme/announcement.h"
#include "ui/theme/controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shoptalk {

FindBar::FindBar(ConversationSearch &search, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_search(search)
    , m_field(new QLineEdit(this))
    , m_count(makeLabel(theme, TextStyle::Body, QString(), Tone::Muted, this))
    , m_older(makeIconButton(theme, Icon::ArrowUp, tr("Older message"), this))
    , m_newer(makeIconButton(theme, Icon::ArrowDown, tr("Newer message"), this))
    , m_close(makeIconButton(theme, Icon::Close, tr("Close the search"), this))
{
    setObjectName(u"findBar"_s);
    setAccessibleName(tr("Search in this conversation"));
    setSurface(*this, Surface::Header);
    m_field->setObjectName(u"findField"_s);
    m_field->setProperty("kind", u"search"_s);
    m_field->setPlaceholderText(tr("Search in this conversation"));
    m_field->setAccessibleName(tr("Search in this conversation"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(theme.icon(Icon::Search, &Colours::textMuted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_count->setObjectName(u"findCount"_s);
    m_count->setWordWrap(false);
    m_older->setObjectName(u"findOlder"_s);
    m_newer->setObjectName(u"findNewer"_s);
    m_close->setObjectName(u"findClose"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::s, space::s, space::s, space::s);
    row->addSpacing(space::s); // unlike a margin, it is on the other side in right-to-left layouts
    row->setSpacing(space::xs);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    for (QToolButton *button : {m_older, m_newer, m_close})
        row->addWidget(button);
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_search.search(m_conversation, text); });
    connect(&m_search, &ConversationSearch::changed, this, &FindBar::showFound);
    connect(m_older, &QToolButton::clicked, this, [this] { m_search.move(1); });
    connect(m_newer, &QToolButton::clicked, this, [this] { m_search.move(-1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::dismiss);
    hide();
}

void FindBar::open(const ConversationId &conversation)
{
    m_conversation = conversation;
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    m_search.search(conversation, m_field->text());
    showFound();
}

bool FindBar::dismiss()
{
    if (isHidden())
        return false;
    hide();
    m_conversation = {};
    m_field->clear();
    m_search.search({}, {});
    Q_EMIT closed();
    return true;
}

void FindBar::showFound()
{
    if (isHidden())
        return;
    const int count = m_search.count();
    const QLocale locale;
    QString text;
    if (count > 0) {
        const QString all = locale.toString(count) + (m_search.hasMore() ? u"+"_s : QString());
        text = tr("%1 of %2", "the position among the messages that were found")
                   .arg(locale.toString(m_search.current() + 1), all);
    } else if (!m_search.text().isEmpty()) {
        text = m_search.isSearching() ? tr("Searching…") : tr("Not found");
    }
    m_count->setText(text);
    m_count->setVisible(!text.isEmpty());
    if (!text.isEmpty() && !m_search.isSearching())
        announce(*m_count, text);
    m_older->setEnabled(count > 1);
    m_newer->setEnabled(count > 1);
    if (!m_search.isSearching())
        Q_EMIT messageRequested(m_search.message(), m_search.text());
}

bool FindBar::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isBack = modifiers.testFlag(Qt::ShiftModifier);
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_search.move(isBack ? -1 : 1);
        return true;
    case Qt::Key_Up:
        m_search.move(1);
        return true;
    case Qt::Key_Down:
        m_search.move(-1);
        return true;
    case Qt::Key_Escape:
        return dismiss();
    default:
        return false;
    }
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_field || !isKey)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::KeyPress)
        return takeKey(key->key(), key->modifiers()) || QFrame::eventFilter(watched, event);
    if (key->key() == Qt::Key_Escape)
        event->accept(); // Esc closes the bar first; only the next one closes the chat
    return QFrame::eventFilter(watched, event);
}

} // namespace shoptalk
