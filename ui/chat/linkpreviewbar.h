// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QCheckBox;

namespace shoptalk {

/// Appears above the composer while the text has a web address, and lets the person decide whether WhatsApp
/// shows a preview of the first one. The last decision counts for the next messages, too.
/// Source: Cloud API, text messages, `preview_url` (for addresses that begin with http:// or https://).
class LinkPreviewBar : public QFrame {
    Q_OBJECT
public:
    explicit LinkPreviewBar(QWidget *parent = nullptr);

    /// The text in the composer.
    void setText(const QString &text);
    /// What the person decided last.
    void setChosen(bool isChosen);
    /// True if WhatsApp can show a preview of a link in this text.
    static bool hasPreviewableLink(const QString &text);
    /// True if a message of this text is to be sent with a preview.
    bool showsPreviewOf(const QString &text) const;

Q_SIGNALS:
    void chosen(bool isChosen);

private:
    QCheckBox *m_box;
};

} // namespace shoptalk
