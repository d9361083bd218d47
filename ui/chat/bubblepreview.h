// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/bubblelayout.h"

#include <QWidget>

namespace shoptalk {

/// Shows a message as the customer will see it: painted as the chat paints a received message.
class BubblePreview : public QWidget {
    Q_OBJECT
public:
    explicit BubblePreview(const Theme &theme, QWidget *parent = nullptr);

    /// `media`: what is here of the content's file.
    void setContent(const MessageContent &content, const MediaState &media = {});

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    BubbleContext contextFor(int width) const;
    void fitHeight();

    const Theme &m_theme;
    Message m_message;
    MediaState m_media;
};

} // namespace shoptalk
