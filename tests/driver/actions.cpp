// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QKeySequence>
#include <QLabel>
#include <QMouseEvent>
#include <QPointer>
#include <QTest>
#include <QToolButton>
#include <QWidget>
#include <QWindow>

#ifdef Q_OS_LINUX
#include <dlfcn.h>
#endif

using namespace Qt::StringLiterals;

namespace shoptalk::driver {

namespace {

QJsonObject problem(const QString &text)
{
    return {{u"error"_s, text}};
}

QJsonObject done()
{
    return {{u"ok"_s, true}};
}

QJsonObject noWidget(const QString &name)
{
    return problem(u"no widget in sight is named "_s + name);
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->pixmap().isNull())
        return label->accessibleName();
    for (const char *property : {"plainText", "text", "currentText", "title", "windowTitle"}) {
        const QVariant value = widget->property(property);
        if (value.isValid() && !value.toString().isEmpty())
            return value.toString();
    }
    return {};
}

QWidget *usable(const QString &name)
{
    QWidget *widget = widgetNamed(name);
    return widget && widget->isVisible() && widget->isEnabled() ? widget : nullptr;
}

QWidget *firstWindow()
{
    if (QWidget *active = QApplication::activeWindow())
        return active;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            return window;
    }
    return nullptr;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

QJsonObject describeRow(const QAbstractItemView *view, int row)
{
    const QModelIndex index = view->model()->index(row, 0, view->rootIndex());
    const QRect rect = view->visualRect(index);
    return {{u"text"_s, index.data(Qt::DisplayRole).toString()},
            {u"accessible"_s, index.data(Qt::AccessibleTextRole).toString()},
            {u"inSight"_s, view->viewport()->rect().intersects(rect)},
            {u"selected"_s, view->selectionModel()->isSelected(index)}};
}

} // namespace

QWidget *widgetNamed(const QString &name)
{
    QWidget *hidden = nullptr;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->objectName() != name)
            continue;
        if (widget->isVisible())
            return widget;
        hidden = widget;
    }
    return hidden;
}

QWidget *windowOf(const QString &name)
{
    if (name.isEmpty())
        return firstWindow();
    const QWidget *widget = widgetNamed(name);
    return widget ? widget->window() : nullptr;
}

QJsonObject inspect(const QString &name)
{
    const QWidget *widget = widgetNamed(name);
    if (!widget)
        return {{u"visible"_s, false}};
    const QRect rect(widget->mapTo(widget->window(), QPoint()), widget->size());
    return {{u"visible"_s, widget->isVisible()},
            {u"enabled"_s, widget->isEnabled()},
            {u"focus"_s, widget->hasFocus() || (widget->focusProxy() && widget->focusProxy()->hasFocus())},
            {u"minimised"_s, widget->window()->isMinimized()},
            {u"active"_s, widget->isActiveWindow()},
            {u"text"_s, textOf(widget)},
            {u"accessibleName"_s, widget->accessibleName()},
            {u"title"_s, widget->property("title").toString()},
            {u"rect"_s, QJsonArray{rect.x(), rect.y(), rect.width(), rect.height()}}};
}

QJsonObject rows(const QString &name)
{
    const auto *view = qobject_cast<QAbstractItemView *>(widgetNamed(name));
    if (!view || !view->model())
        return problem(u"no item view is named "_s + name);
    QJsonArray list;
    for (int row = 0; row < view->model()->rowCount(view->rootIndex()); ++row)
        list << describeRow(view, row);
    return {{u"rows"_s, list}};
}

QJsonObject click(const QString &name)
{
    QWidget *widget = usable(name);
    if (!widget)
        return noWidget(name);
    const auto *button = qobject_cast<QToolButton *>(widget);
    if (button && button->menu()) { // answers before the menu's own loop begins
        QMetaObject::invokeMethod(
            widget, [widget] { QTest::mouseClick(widget, Qt::LeftButton); }, Qt::QueuedConnection);
        return done();
    }
    QTest::mouseClick(widget, Qt::LeftButton);
    return done();
}

QJsonObject clickRow(const QString &name, int row, const QString &part)
{
    auto *view = qobject_cast<QAbstractItemView *>(usable(name));
    if (!view || row < 0 || row >= view->model()->rowCount(view->rootIndex()))
        return problem(u"no such row in "_s + name);
    const QModelIndex index = view->model()->index(row, 0, view->rootIndex());
    if (!index.data().toString().contains(part)
        && !index.data(Qt::AccessibleTextRole).toString().contains(part))
        return problem(u"another row is there now in "_s + name);
    view->scrollTo(index);
    const QPoint middle = view->visualRect(index).center();
    if (const auto *steady = view->findChild<QObject *>(u"steadyRows"_s)) {
        if (!steady->property("areCaughtUp").toBool())
            return problem(u"the rows are not those that are stored in "_s + name);
        QMouseEvent move(QEvent::MouseMove, middle, view->viewport()->mapToGlobal(middle), Qt::NoButton,
                         Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(view->viewport(), &move);
        if (!steady->property("areSettled").toBool())
            return problem(u"the rows have just moved in "_s + name);
    }
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, middle);
    return done();
}

QJsonObject type(const QString &name, const QString &text)
{
    QWidget *widget = usable(name);
    if (!widget)
        return noWidget(name);
    widget->setFocus(Qt::MouseFocusReason);
    if (isAscii(text)) {
        QTest::keyClicks(widget, text);
    } else {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(widget, &event);
    }
    return done();
}

QJsonObject chooseEntry(const QString &name)
{
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        const QList<QWidget *> widgets = window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            for (QAction *action : widget->actions()) {
                if (action->objectName() != name || !action->isEnabled() || !action->isVisible())
                    continue;
                QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
                return done();
            }
        }
    }
    return problem(u"no entry that can be chosen is named "_s + name);
}

QJsonObject pressKey(const QString &name, const QString &key)
{
    QWidget *widget = name.isEmpty() ? QApplication::focusWidget() : usable(name);
    if (!widget)
        widget = name.isEmpty() ? firstWindow() : nullptr;
    const QKeySequence sequence(key);
    if (!widget || sequence.isEmpty())
        return problem(u"cannot press "_s + key);
    if (widget->focusProxy())
        widget = widget->focusProxy();
    const QKeyCombination combination = sequence[0];
    if (combination.key() == Qt::Key_Menu) { // what Qt does for this key on a real platform
        const QPoint at = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, at, widget->mapToGlobal(at));
        QApplication::sendEvent(widget, &menu);
        return done();
    }
    QTest::keyClick(widget, combination.key(), combination.keyboardModifiers());
    return done();
}

QJsonObject pressWindowKey(const QString &key)
{
    const QWidget *window = firstWindow();
    const QKeySequence sequence(key);
    if (!window || !window->windowHandle() || sequence.isEmpty())
        return problem(u"cannot press "_s + key);
    const QPointer<QWindow> handle = window->windowHandle();
    QTest::keyPress(handle, sequence[0].key(), sequence[0].keyboardModifiers());
    if (handle) // the key may have closed it
        QTest::keyRelease(handle, sequence[0].key(), sequence[0].keyboardModifiers());
    return done();
}

QJsonObject grab(const QString &name, const QString &path)
{
    QWidget *window = windowOf(name);
    if (!window)
        return noWidget(name);
    return window->grab().save(path) ? done() : problem(u"cannot write "_s + path);
}

QJsonObject resizeWindow(int width, int height)
{
    QWidget *window = firstWindow();
    if (!window)
        return problem(u"no window"_s);
    window->resize(width, height);
    return done();
}

QJsonObject minimiseWindow()
{
    QWidget *window = firstWindow();
    if (!window)
        return problem(u"no window"_s);
    window->showMinimized();
    return done();
}

QJsonObject activateWindow()
{
    QWidget *window = firstWindow();
    if (!window)
        return problem(u"no window"_s);
    window->activateWindow();
    return done();
}

QJsonObject closeWindow()
{
    QWidget *window = firstWindow();
    if (!window)
        return problem(u"no window"_s);
    QMetaObject::invokeMethod(window, &QWidget::close, Qt::QueuedConnection);
    return done();
}

QJsonObject passTime(int seconds)
{
#ifdef Q_OS_LINUX
    if (void *found = dlsym(RTLD_DEFAULT, "shoptalk_pass_time")) {
        reinterpret_cast<void (*)(long)>(found)(seconds);
        return done();
    }
#endif
    return problem(u"the program has the computer's clock, not one of its own for %1 s"_s.arg(seconds));
}

QJsonObject names()
{
    QJsonArray list;
    for (const QWidget *widget : QApplication::allWidgets()) {
        if (widget->isVisible() && !widget->objectName().isEmpty()
            && !widget->objectName().startsWith("qt_"_L1))
            list << widget->objectName();
    }
    return {{u"names"_s, list}};
}

} // namespace shoptalk::driver
