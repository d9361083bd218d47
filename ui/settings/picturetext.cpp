// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/picturetext.h"

#include "ui/settings/numbertext.h"
#include "ui/theme/isolated.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

struct PictureText {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::PictureText)

public:
    static QString ofReason(const QString &reason);
    static QString ofBrokenWay();
    static QString ofRefused(const Error &error);
};

QString PictureText::ofReason(const QString &reason)
{
    const QString noRole = tr(
        "Facebook lets only people with a role in the Meta app upload pictures, and this sign-in has none. "
        "Ask whoever set up the relay for a role, or change the picture in the WhatsApp Manager.");
    const QHash<QString, QString> words{
        {u"picture_not_read"_s, tr("The file cannot be opened. Check that it is still there.")},
        {u"picture_unreadable"_s,
         tr("This is no picture that can be read. Choose a JPEG, PNG, WebP, GIF or BMP file.")},
        {u"picture_too_small"_s,
         tr("The picture is too small: WhatsApp wants 192 × 192 pixels at least. Choose a larger one.")},
        {u"picture_too_large"_s,
         tr("The picture is too large to be worked on here. Save it smaller first, or choose another one.")},
        {u"app_unknown"_s,
         tr("The relay has not said yet for which Meta app it works. Check the connection on the page "
            "Connection doctor, then try again.")},
        {u"meta_10"_s, noRole},
        {u"meta_200"_s, noRole},
        {u"meta_368"_s, tr("Facebook takes no uploads from this app for now. Try again tomorrow.")}};
    return words.value(reason);
}

QString PictureText::ofBrokenWay()
{
    return tr("The connection broke off before all of the picture had arrived. Customers see what they saw "
              "before. Check this computer's network, then try again: it goes on where it stopped.");
}

QString PictureText::ofRefused(const Error &error)
{
    return tr("WhatsApp did not take the picture. Choose another one. It says: %1")
        .arg(isolated(error.detail));
}

} // namespace

QString pictureRefusal(const Error &error, bool isUploaded)
{
    if (const QString words = PictureText::ofReason(error.reason); !words.isEmpty())
        return words;
    if (error.kind == Error::Kind::Network && !isUploaded)
        return PictureText::ofBrokenWay();
    if (error.kind == Error::Kind::Rejected && !error.detail.isEmpty())
        return PictureText::ofRefused(error);
    return numberRefusal(error);
}

bool mayTryAgain(const Error &error)
{
    return error.kind != Error::Kind::Rejected || error.reason == "app_unknown"_L1;
}

} // namespace shoptalk
