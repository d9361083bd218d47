// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/pages/defaultpages.h"

namespace shoptalk::relay {

const std::string_view defaultPrivacyPage = R"html(
<p>This page explains what {{operator}} does with your data when you write to a business that uses Shoptalk to answer its
customers on WhatsApp.</p>
<h2>Who is responsible</h2>
<p>{{operator}} runs this service. You can reach us at {{contact}}.</p>
<h2>What passes through this service</h2>
<p>When you write to a business that uses this service, Meta passes your message on to us. We encrypt it immediately, so that only
the computers of that business can read it. We keep it in this form until they have downloaded it, and for a limited time
afterwards. We can see only which business the message is for, when it arrived and how long it is.</p>
<h2>What the business keeps</h2>
<p>The business keeps your messages, your phone number and your name as shown in WhatsApp on its own computers. It needs them to
answer you and, in some cases, to meet legal requirements. To see, correct or erase this data, please ask the business.</p>
<h2>People who log in for a business</h2>
<p>To connect a business, a person logs in to Facebook. The access key that Facebook provides is stored in encrypted form on that
person’s computer. We pass it on once and do not keep it. We keep only a scrambled form of the person’s id at Meta, so that we
can act when the access is withdrawn.</p>
<h2>Who else receives your data</h2>
<p>Only Meta, which delivers the messages. We don’t sell data and don’t use it for advertising.</p>
<h2>Your rights</h2>
<p>You can ask what is stored about you, have it corrected or erased, and complain to your data protection authority. To have
data erased, see <a href="{{relay_url}}/data-deletion">{{relay_url}}/data-deletion</a>.</p>
<p class="note">Last changed on {{updated}}.</p>
)html";

const std::string_view defaultTermsPage = R"html(
<p>These terms apply between {{operator}} and the businesses that use its Shoptalk relay. The relay is the server that receives
your WhatsApp messages.</p>
<h2>What you get</h2>
<p>The relay receives messages from WhatsApp for your business, stores them in encrypted form and delivers them to the computers
that you have paired. Your computers send messages directly to Meta.</p>
<h2>Your part</h2>
<ul>
<li>You follow Meta’s WhatsApp Business policies and the laws that apply to you and your customers.</li>
<li>You write only to people who agreed to it, and stop when they ask you to.</li>
<li>You keep paired computers and pairing codes safe, and remove a computer that is lost.</li>
</ul>
<h2>Our part</h2>
<p>We run the relay with care and tell you about planned interruptions. We can’t read stored messages. If all of your computers are
lost, we can’t recover the messages.</p>
<h2>Ending the service</h2>
<p>You can disconnect your numbers at any time. We may end the service for anyone who breaks these terms, with advance notice where
possible.</p>
<h2>Questions</h2>
<p>Write to {{contact}}.</p>
<p class="note">Last changed on {{updated}}.</p>
)html";

const std::string_view defaultDataDeletionPage = R"html(
<p>This page explains how to erase data about you that is held by {{operator}} or by a business that uses its service.</p>
<h2>If you wrote to a business</h2>
<p>The business keeps your messages on its own computers. Ask the business to erase them, in the same chat or in another way. If it
does not answer, write to {{contact}} with the name of the business and your phone number. We will pass your request on.</p>
<h2>If you logged in for a business</h2>
<ol>
<li>Open <a href="https://www.facebook.com/settings?tab=business_tools">Facebook’s settings, Business integrations</a>.</li>
<li>Choose the app and remove it. Select the box that asks us to delete your data.</li>
<li>Facebook shows you a confirmation code and a link to a page that shows the status of your request.</li>
</ol>
<h2>What we erase</h2>
<p>We erase the scrambled form of your id at Meta immediately. We also tell the computers of the businesses that you connected to
delete the access you gave them.</p>
<p class="note">Last changed on {{updated}}.</p>
)html";

} // namespace shoptalk::relay
