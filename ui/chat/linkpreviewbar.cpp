// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/linkpreviewbar.h"

#include "ui/chat/formattedtext.h"
#include "ui/theme/controls.h"

#include <QCheckBox>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

LinkPreviewBar::LinkPreviewBar(QWidget *parent)
    : QFrame(parent)
    , m_box(new QCheckBox(tr("Show a &preview of the link"), this))
{
    setObjectName(u"linkPreviewBar"_s);
    setSurface(*this, Surface::Plain);
    m_box->setObjectName(u"linkPreviewBox"_s);
    m_box->setChecked(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::l, space::s);
    row->addWidget(m_box);
    row->addStretch();
    connect(m_box, &QCheckBox::clicked, this, &LinkPreviewBar::chosen);
    hide();
}

void LinkPreviewBar::setText(const QString &text)
{
    setVisible(hasPreviewableLink(text));
}

void LinkPreviewBar::setChosen(bool isChosen)
{
    m_box->setChecked(isChosen);
}

/// WhatsApp makes no preview of an address that begins with www.
bool LinkPreviewBar::hasPreviewableLink(const QString &text)
{
    const QList<Link> links = linksIn(text);
    return std::any_of(links.begin(), links.end(), [&text](const Link &link) {
        const QString written = text.mid(link.start, link.length);
        return written.startsWith("http://"_L1, Qt::CaseInsensitive)
            || written.startsWith("https://"_L1, Qt::CaseInsensitive);
    });
}

bool LinkPreviewBar::showsPreviewOf(const QString &text) const
{
    return m_box->isChecked() && hasPreviewableLink(text);
}

} // namespace shoptalk
