// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/bubblelayout.h"
#include "ui/theme/theme.h"

#include <QObject>

#include <memory>

namespace shoptalk::test {

/// Messages of every kind, laid out.
class ContentScene : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

protected:
    BubbleContext contextOf(const Message &message, int width = 600) const;
    static Message sample(std::size_t alternative);
    template <class Content>
    static Message sample()
    {
        return sample(alternativeOf<Content>());
    }
    static QStringList shownIn(const BubbleLayout &layout);
    std::unique_ptr<Theme> m_theme;
};

} // namespace shoptalk::test
