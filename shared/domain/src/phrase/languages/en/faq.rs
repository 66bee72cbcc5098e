//! English: what customers ask the shop about itself, and what they think of it.

pub(super) const FAQ_HOURS: &str = "\
    when|what [do|are|time|is] [you|time|do] [do|are|the|your|you] [you|shop|store] open|close|opening|closing [today|tomorrow], \
    are you open|closed [now|today|tomorrow|on] {days}, are you open|closed [now|today|tomorrow|on] [sunday], \
    [what|when] [are] [your|the|is] opening|working|business hours|times|time, opening|working|business hours|times|time, \
    what hours [do|are] [you] [work|open], until when [are] [you] open, how late are you open, \
    is [the|your] shop|store open [now|today], do you open|close on {days}, do you work on {days}, hours";
pub(super) const FAQ_PLACE: &str = "\
    where are you [located|based|found], where is [the|your] shop|store [located], where [do] [i|can] [i] find you|shop, \
    [what] [is] [your|the] [shop] address|location, wheres [the|your] shop|store, how do i get to [you|the] [your] [shop], \
    which street|town|city|area are you [in], send [me] [your|the|a] [pin] location|address|directions, \
    directions, address, location, where can i find [your|the] [you] [shop|store], where do i pick [it] [up] [my] [order]";
pub(super) const FAQ_DELIVERY: &str = "\
    do|can you deliver, do|can you deliver to {text}, do you do|have|offer|make delivery|deliveries, \
    how much is|for delivery|shipping|transport [to] [the] [fee], \
    how much is [the] delivery|shipping [to] {text}, [what] [is|are] [the|your] delivery|shipping fee|fees|cost|costs|price|charge|charges|terms|time|areas|policy, \
    how long does|is [the] delivery|shipping [take], when do you deliver, where do you deliver [to], do you ship [to] {text}, do you ship, \
    is delivery free, free delivery, is there delivery, delivery, what does delivery cost, can you bring it [to] [me|my|home] [home|place]";
pub(super) const FAQ_PAYMENT: &str = "\
    [what|which] [are] [your|the] payment methods|options|ways|method, [what|which] payment methods|options|ways do you accept|take|have, how can [i|we|one] pay, how can|do customers pay, \
    do|can you accept|take cash|card|cards|mpesa|mobile|bank|visa|paypal|credit|airtel|mtn|momo [money|card|transfer|cards], \
    can i pay by|with|in|on [a] cash|card|mpesa|mobile|bank|visa|paypal|delivery|installments|airtel|mtn|momo [money|card|transfer], \
    ways to pay, [what] [is] [your|the] paybill|till|account number, what payments do you accept|take, how do customers pay, \
    where do i send [the] money, which number do i pay to, do you take|accept mobile money";
pub(super) const FAQ_RETURNS: &str = "\
    [what] [is|are] [your|the] return|returns|refund|exchange|refunds policy|policies|terms|rules, \
    can i return|exchange something|goods|items|things|products|it, do you accept|take returns|exchanges|refunds, \
    do you take|accept goods|things|items|products back, do you give refunds|returns|exchanges, do you refund|exchange, \
    how do returns|refunds|exchanges work, what if [i] [it|something] [do|does|is] [not|broken|dont|doesnt] [like|fit|work] [it|broken], \
    is there [a] guarantee|warranty, do you have [a] guarantee|warranty, guarantee|warranty, returns, how do i return something|goods|items, can i get a refund";
pub(super) const FEEDBACK: &str = "\
    feedback {rating} {text}, feedback {rating}, feedback {text}, rating {rating} {text}, rating {rating}, \
    rate [you|it|the] [service|shop|order] {rating} {text}, rate [you|it|the] [service|shop|order] {rating}, \
    i rate [you|it|the] [service|shop|order] {rating}, i give you {rating} {text}, i give you {rating}, review {rating} {text}, \
    review {text}, my feedback [is] {text}, {rating} stars|star {text}, {rating} out of five|5 {text}, {rating} out of five|5, {rating} stars|star";
