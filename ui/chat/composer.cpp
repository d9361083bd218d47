// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/composer.h"

#include "ui/theme/controls.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QToolButton>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int mostCharacters = 4096; // Source: Cloud API, text messages.
constexpr int warnFrom = 3800;
constexpr int mostLines = 8;
}

Composer::Composer(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_edit(new QPlainTextEdit(this))
    , m_send(makeIconButton(theme, Icon::Send, tr("Send"), this))
    , m_limit(makeLabel(theme, TextStyle::Caption, QString(), Tone::Muted, this))
    , m_closed(makeLabel(theme, TextStyle::Body, QString(), Tone::Muted, this))
{
    setSurface(*this, Surface::Footer);
    m_edit->setObjectName(u"composer"_s);
    m_edit->setAccessibleName(tr("Your message"));
    m_edit->setPlaceholderText(tr("Write a message"));
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    m_send->setObjectName(u"sendButton"_s);
    m_send->setProperty("kind", u"round"_s);
    m_send->setIcon(theme.icon(Icon::Send, &Colours::accentText));
    m_send->setFixedSize(size::touch, size::touch);
    m_limit->setObjectName(u"characterLimit"_s);
    m_limit->setWordWrap(false);
    m_closed->setObjectName(u"composerClosed"_s);
    m_closed->hide();
    m_limit->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::m, space::s);
    row->setSpacing(space::s);
    row->addWidget(m_edit, 1);
    row->addWidget(m_closed, 1);
    row->addWidget(m_limit, 0, Qt::AlignBottom);
    row->addWidget(m_send, 0, Qt::AlignBottom);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::update);
    connect(m_send, &QToolButton::clicked, this, &Composer::send);
    update();
}

QString Composer::text() const
{
    return m_edit->toPlainText();
}

void Composer::setText(const QString &text)
{
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

void Composer::focusText()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void Composer::setClosed(const QString &why)
{
    m_closed->setText(why);
    m_closed->setVisible(!why.isEmpty());
    m_edit->setVisible(why.isEmpty());
    m_send->setVisible(why.isEmpty());
    update();
}

void Composer::send()
{
    const QString text = m_edit->toPlainText().trimmed();
    if (!text.isEmpty() && text.size() <= mostCharacters)
        Q_EMIT sendRequested(text);
}

void Composer::update()
{
    const int length = int(m_edit->toPlainText().trimmed().size());
    m_send->setEnabled(length > 0 && length <= mostCharacters);
    m_limit->setVisible(m_edit->isVisibleTo(this) && length > warnFrom);
    m_limit->setText(QLocale().toString(mostCharacters - length));
    m_limit->setAccessibleName(tr("%n character(s) left", nullptr, mostCharacters - length));
    setTone(*m_limit, length > mostCharacters ? Tone::Danger : Tone::Muted);
    fitHeight();
}

void Composer::fitHeight()
{
    const QFontMetrics metrics(m_edit->font());
    int lines = 0;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next())
        lines += qMax(1, block.layout()->lineCount());
    m_edit->setVerticalScrollBarPolicy(lines > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int paddings = 2 * space::s + qCeil(2 * m_edit->document()->documentMargin());
    m_edit->setFixedHeight(qMax(size::touch, qBound(1, lines, mostLines) * metrics.lineSpacing() + paddings));
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitHeight();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isReturn || key->modifiers().testFlag(Qt::ShiftModifier))
        return QFrame::eventFilter(watched, event);
    send();
    return true;
}

void Composer::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

} // namespace shoptalk
