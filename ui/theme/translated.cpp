// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/translated.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace shoptalk {

namespace {

class Retranslator final : public QObject {
public:
    Retranslator(QObject &owner, std::function<void()> apply)
        : QObject(&owner)
        , m_apply(std::move(apply))
    {
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            m_apply();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_apply;
};

} // namespace

void keepTranslated(QWidget &widget, QObject &owner, std::function<void()> apply)
{
    apply();
    widget.installEventFilter(new Retranslator(owner, std::move(apply)));
}

void keepTranslated(QWidget &widget, std::function<void()> apply)
{
    keepTranslated(widget, widget, std::move(apply));
}

} // namespace shoptalk
