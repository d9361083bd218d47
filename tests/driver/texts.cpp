// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts.h"

#include "actions.h"

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace shoptalk::driver {

namespace {

/// Without the sign of a key, such as in "&Help".
QString withoutKey(QString text)
{
    return text.remove(u'&');
}

QStringList textsOf(const QWidget &widget)
{
    QStringList all;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return {label->text()};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return {withoutKey(button->text())};
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return {withoutKey(box->title())};
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget); field && field->text().isEmpty())
        return {field->placeholderText()};
    if (const auto *field = qobject_cast<const QPlainTextEdit *>(&widget);
        field && field->toPlainText().isEmpty())
        return {field->placeholderText()};
    if (const auto *bar = qobject_cast<const QMenuBar *>(&widget)) {
        for (const QAction *action : bar->actions())
            all << withoutKey(action->text());
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            all << withoutKey(tabs->tabText(tab));
    }
    return all;
}

} // namespace

QJsonObject texts(const QString &name)
{
    const QWidget *window = windowOf(name);
    if (!window)
        return {{u"error"_s, u"no widget in sight is named "_s + name}};
    QJsonArray list;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        for (const QString &text : textsOf(*widget)) {
            if (!text.isEmpty())
                list << QJsonObject{{u"name"_s, widget->objectName()}, {u"text"_s, text}};
        }
    }
    return {{u"texts"_s, list}};
}

} // namespace shoptalk::driver
