// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/keystrokeforwarder.h"

#include "ui/chat/mediaviewer.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenuBar>

#include <array>
#include <utility>

namespace shoptalk {

namespace {

/// Dead keys of European keyboards. Nothing composes them if the focused widget has no input method.
char16_t combiningFor(int key)
{
    static constexpr std::array<std::pair<int, char16_t>, 11> accents{{{Qt::Key_Dead_Grave, 0x300},
                                                                       {Qt::Key_Dead_Acute, 0x301},
                                                                       {Qt::Key_Dead_Circumflex, 0x302},
                                                                       {Qt::Key_Dead_Tilde, 0x303},
                                                                       {Qt::Key_Dead_Macron, 0x304},
                                                                       {Qt::Key_Dead_Diaeresis, 0x308},
                                                                       {Qt::Key_Dead_Abovering, 0x30a},
                                                                       {Qt::Key_Dead_Doubleacute, 0x30b},
                                                                       {Qt::Key_Dead_Caron, 0x30c},
                                                                       {Qt::Key_Dead_Cedilla, 0x327},
                                                                       {Qt::Key_Dead_Ogonek, 0x328}}};
    for (const auto &[dead, combining] : accents) {
        if (dead == key)
            return combining;
    }
    return 0;
}

bool isTyped(const QKeyEvent &key)
{
    const QString text = key.text();
    if (text.isEmpty() || text.at(0).isSpace() || !(text.at(0).isPrint() || text.at(0).isSurrogate()))
        return false;
    const Qt::KeyboardModifiers pressed =
        key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    // Both together are AltGr on systems where AltGr is no modifier of its own.
    return pressed == Qt::NoModifier || pressed == (Qt::ControlModifier | Qt::AltModifier);
}

/// The viewer covers the page and has keys of its own.
bool isInViewer(const QWidget *widget)
{
    while (widget && !qobject_cast<const MediaViewer *>(widget))
        widget = widget->parentWidget();
    return widget != nullptr;
}

/// An accent is combined with the next key only, so anything else that a person does ends it.
bool endsAccent(const QEvent &event)
{
    return event.type() == QEvent::MouseButtonPress || event.type() == QEvent::FocusOut
        || event.type() == QEvent::WindowDeactivate;
}

bool isModifier(int key)
{
    return (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) || key == Qt::Key_AltGr;
}

} // namespace

KeystrokeForwarder::KeystrokeForwarder(QWidget &page, std::function<QWidget *()> field)
    : QObject(&page)
    , m_page(page)
    , m_field(std::move(field))
{
    // The filter is the application's, because lists use letters for a search of their own.
    QCoreApplication::instance()->installEventFilter(this);
}

QWidget *KeystrokeForwarder::fieldFor(const QObject *watched) const
{
    const QWidget *focused = QApplication::focusWidget() ? QApplication::focusWidget() : m_page.window();
    if (watched != focused || focused->window() != m_page.window() || !m_page.isVisible())
        return nullptr;
    if (isInViewer(focused))
        return nullptr;
    // A list accepts input methods, too, but only for its own search.
    const bool isList = qobject_cast<const QAbstractItemView *>(focused) != nullptr;
    const bool takesText = !isList && focused->testAttribute(Qt::WA_InputMethodEnabled);
    const bool isMenu = qobject_cast<const QMenuBar *>(focused) != nullptr; // Alt or F10 was pressed
    if (takesText || isMenu || QApplication::activePopupWidget() || QApplication::activeModalWidget())
        return nullptr;
    return m_field();
}

bool KeystrokeForwarder::eventFilter(QObject *watched, QEvent *event)
{
    if (endsAccent(*event))
        m_deadKey = 0;
    if (event->type() == QEvent::KeyPress) {
        QWidget *field = fieldFor(watched);
        return field && forwardKey(*field, *static_cast<QKeyEvent *>(event));
    }
    if (event->type() == QEvent::InputMethod) {
        QWidget *field = fieldFor(watched);
        const QString text = static_cast<QInputMethodEvent *>(event)->commitString();
        if (!field || text.isEmpty())
            return false;
        forwardText(*field, text);
        return true;
    }
    return false;
}

bool KeystrokeForwarder::forwardKey(QWidget &field, const QKeyEvent &key)
{
    if (const char16_t dead = combiningFor(key.key())) {
        m_deadKey = dead;
        return true;
    }
    if (isModifier(key.key()))
        return false;
    const char16_t accent = std::exchange(m_deadKey, u'\0');
    const bool isPaste = key.matches(QKeySequence::Paste);
    if (!isPaste && !isTyped(key))
        return false;
    if (accent && !isPaste) {
        forwardText(field, (key.text() + QChar(accent)).normalized(QString::NormalizationForm_C));
        return true;
    }
    field.setFocus(Qt::OtherFocusReason);
    QKeyEvent copy(QEvent::KeyPress, key.key(), key.modifiers(), key.text(), key.isAutoRepeat(),
                   ushort(key.count()));
    QCoreApplication::sendEvent(&field, &copy);
    return true;
}

void KeystrokeForwarder::forwardText(QWidget &field, const QString &text)
{
    field.setFocus(Qt::OtherFocusReason);
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QCoreApplication::sendEvent(&field, &typed);
}

} // namespace shoptalk
