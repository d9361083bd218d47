// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/textalignment.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextOption>

namespace shoptalk {

namespace {

class TextAlignment : public QObject {
public:
    explicit TextAlignment(QPlainTextEdit &edit)
        : QObject(&edit)
        , m_edit(edit)
    {
        edit.installEventFilter(this);
        connect(&edit, &QPlainTextEdit::textChanged, this, &TextAlignment::follow);
        follow();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutDirectionChange)
            follow();
        return QObject::eventFilter(watched, event);
    }

private:
    /// The direction of the first line that is not empty.
    Qt::LayoutDirection direction() const
    {
        for (QTextBlock line = m_edit.document()->firstBlock(); line.isValid(); line = line.next()) {
            if (line.length() > 1) // with its end
                return line.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
        }
        return m_edit.layoutDirection();
    }

    void follow()
    {
        QTextOption option = m_edit.document()->defaultTextOption();
        const Qt::Alignment side = direction() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        if (option.alignment() == side)
            return;
        option.setAlignment(side);
        m_edit.document()->setDefaultTextOption(option);
    }

    QPlainTextEdit &m_edit;
};

} // namespace

void alignByDirection(QPlainTextEdit &edit)
{
    new TextAlignment(edit);
}

} // namespace shoptalk
