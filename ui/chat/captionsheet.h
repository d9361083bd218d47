// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/mediacontent.h"
#include "ui/chat/formsheet.h"

namespace shoptalk {

class TextField;

/// Changes the caption of a file that was not sent.
class CaptionSheet : public FormSheet {
    Q_OBJECT
public:
    explicit CaptionSheet(const Theme &theme, QWidget *parent = nullptr);

    void setContent(const MediaContent &media);

    bool isFilled() const override;
    QJsonObject draft() const override;
    void setDraft(const QJsonObject &draft,
                  const std::function<QString(const QString &name)> &pathOf) override;

Q_SIGNALS:
    /// The caller closes the sheet once it is stored.
    void sendRequested(const shoptalk::MediaContent &media);

protected:
    void send() override;

private:
    void refresh();

    MediaContent m_media;
    TextField *m_caption;
};

} // namespace shoptalk
